import Channels
import Diagnostics
import Documents
import Phrasebooks
import Sheets
import ShelterLog
import ShirubeKit
import WritingSystems

/// Issues a notice: composes it under the next number, sets it, writes it into the register, and only then to the file.
struct NoticeIssue {
  let command: NoticeMakeCommand

  func run() throws {
    let channel = try ChannelReader.read(command.channel)
    // With a channel, a text file takes the words for it, and without a file they go to standard output.
    let isText = channel != nil && (command.output.output?.hasSuffix(".txt") ?? true)
    if !isText { _ = try command.output.format() }
    let phrases = try phrases()
    let options = try options()
    let until = try until(after: options.issued)
    let workspace = try command.global.workspace
    var request = options
    request.languages = try command.languages.read(in: workspace)
    let written = ["area"].filter { _ in command.area != nil }
    try SignRequest(numbers: phrases, options: request, more: written).check(in: workspace)
    let layout = try layout()
    if layout == .poster, command.sheet.paper == nil { request.paper = .a2 }
    let register = try command.register.read()
    let replaces = try replaced(in: register)
    var made: NoticeMaker.Result?
    var pages: [[UInt8]] = []
    var count = 0
    var messages = ChannelOutput(reports: [])
    let entries = try command.register.append { known throws(CommandFailure) in
      let number = try command.register.next(in: known)
      let notice = NoticeRequest(
        number: number, phrases: phrases, issuer: command.issuer ?? "", until: until,
        replaces: replaces, area: command.area, going: going, link: command.link,
        confirmedBy: command.confirmedBy, layout: layout)
      if let channel { messages = try self.messages(notice, request, channel, workspace) }
      let result = try make(notice, request, workspace, words: isText ? messages : nil)
      made = result
      if !isText {
        (count, pages) = try command.output.typeset(result.document, in: workspace)
      }
      return [.issued(record(notice, request, result))]
    }
    guard case .issued(let record)? = entries.first, let made else { return }
    for diagnostic in made.omissions.diagnostics { Console.say(diagnostic) }
    if isText, command.output.output != nil { pages = [Array(messages.text.utf8)] }
    let files = pages.isEmpty ? [] : try write(pages, record.number)
    messages.sayCounts()
    if isText, files.isEmpty, !command.json.isJSON { try Console.result(messages.text) }
    try report(record, made, pages: count, files: files, messages: messages)
  }

  private func messages(
    _ notice: NoticeRequest, _ options: SheetOptions, _ channel: Channel, _ workspace: Workspace
  ) throws(CommandFailure) -> ChannelOutput {
    let output: ChannelOutput
    do throws(SheetError) {
      let made = try NoticeChannels(workspace)
        .reports(notice, options: options, channel: channel)
      output = ChannelOutput(reports: made.reports, omissions: made.omissions)
    } catch {
      throw CommandFailure(error)
    }
    let problems = output.problems
    if !problems.isEmpty { throw CommandFailure(.refused, problems) }
    return output
  }

  private func make(
    _ notice: NoticeRequest, _ options: SheetOptions, _ workspace: Workspace,
    words: ChannelOutput?
  ) throws(CommandFailure) -> NoticeMaker.Result {
    do throws(SheetError) {
      return try NoticeMaker(workspace).make(notice, options: options)
    } catch {
      // Words alone need no paper: what is too long for a sheet may still be sent.
      if let words, case .doesNotFit = error {
        return NoticeMaker(workspace)
          .withoutPaper(notice, options: options, omissions: words.omissions)
      }
      let tags = ["ja", "ja-simple"] + options.languages.map(\.description)
      let pictures = notice.phrases.compactMap { workspace.catalogue()[$0]?.pictogram }
      throw CommandFailure(
        error, in: workspace, texts: SheetDiagnosis(workspace).samples(tags), pictograms: pictures)
    }
  }

  /// The file comes after the register: the number is given, so the sheets can be had again.
  private func write(_ pages: [[UInt8]], _ number: NoticeNumber) throws(CommandFailure) -> [String]
  {
    do {
      return try command.output.write(pages)
    } catch {
      var failure = error
      failure.safe.japanese =
        "\(number) は記録にあります。shirube notice print \(number) --output … でもう一度書き出せます"
      failure.safe.english =
        "\(number) is in the register; write it with shirube notice print \(number) --output …"
      throw failure
    }
  }

  private func record(
    _ notice: NoticeRequest, _ options: SheetOptions, _ made: NoticeMaker.Result
  ) -> NoticeRecord {
    NoticeRecord(
      number: notice.number, issued: options.issued, until: notice.until, issuer: notice.issuer,
      heading: made.heading, phrases: notice.phrases, values: options.values,
      languages: options.languages.map(\.description), area: notice.area, going: command.going,
      replaces: notice.replaces, link: notice.link, isDrill: options.isDrill,
      paper: options.paper.rawValue, document: made.document)
  }

  /// What came of it. Its properties are the keys of its JSON.
  private struct Report: Encodable {
    var notice: NoticeNumber
    var files: [String]
    var pages: Int
    var phrases: [String]
    var languages: [String]
    var leftOut: [LeftOut]
    var until: String
    var drill: Bool
    var messages: [ChannelReport]?
  }

  private func report(
    _ record: NoticeRecord, _ made: NoticeMaker.Result, pages: Int, files: [String],
    messages: ChannelOutput
  ) throws(CommandFailure) {
    if command.json.isJSON {
      return try JSONText.write(
        Report(
          notice: record.number, files: files, pages: pages,
          phrases: (made.sheets.first?.numbers ?? said(record, made)).map(\.description),
          languages: record.languages, leftOut: made.omissions.map(LeftOut.init),
          until: record.until, drill: record.isDrill,
          messages: messages.reports.isEmpty ? nil : messages.reports))
    }
    if files.isEmpty {
      return Console.say(
        ja: "\(record.number) \(record.heading)", en: "\(record.number) \(record.heading)")
    }
    let until = record.until.replacing("T", with: " ").prefix(16)
    if command.channel != nil, pages == 0 {
      return try Console.result("\(files.joined(separator: " ")): \(record.number)")
    }
    try WrittenReport(
      output: command.output, pages: pages, files: files,
      more: [
        Interface.words(
          ja: "\(record.number) \(record.heading)（\(until) まで）",
          en: "\(record.number) \(record.heading) (until \(until))")
      ]
    ).say()
  }

  /// The phrases of a notice that is words alone.
  private func said(_ record: NoticeRecord, _ made: NoticeMaker.Result) -> [PhraseNumber] {
    let missing = made.omissions.filter(\.languages.isEmpty).map(\.number)
    return record.phrases.filter { !missing.contains($0) }
  }

  private func phrases() throws(CommandFailure) -> [PhraseNumber] {
    let numbers = try NumberReader.read(command.numbers)
    if !numbers.isEmpty { return numbers }
    throw .usage(
      ja: "文例の番号がありません", en: "There is no number of a phrase.",
      hintJa: "shirube notice 13-04 --set time=14:00 … のように書いてください（探す: shirube phrases search 水）",
      hintEn:
        "Write it like shirube notice 13-04 --set time=14:00 … (look for it: shirube phrases search water)."
    )
  }

  private func options() throws(CommandFailure) -> SheetOptions {
    var options = try command.sheet.options([])
    options.placeLine = command.placeLine ?? ""
    options.values = try command.values.read()
    let issuer = command.issuer ?? ""
    guard !issuer.allSatisfy(\.isWhitespace), (try? RubyText.parse(issuer)) != nil else {
      throw .usage(
        ja: issuer.isEmpty ? "--issuer がありません" : "--issuer の書き方が正しくありません",
        en: issuer.isEmpty ? "--issuer is missing." : "--issuer is not written right.",
        hintJa: "だれが出したかを --issuer 青葉市災害対策本部 のように書いてください",
        hintEn: "Say who issues it, like --issuer 青葉市災害対策本部.")
    }
    if let link = command.link,
      !link.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        || !(link.hasPrefix("http://") || link.hasPrefix("https://")) || link.utf8.count > 300
    {
      throw .usage(
        ja: "--link は http:// か https:// で始まる 300 字までの英数字です",
        en:
          "--link takes an address of up to 300 plain letters that begins with http:// or https://.",
        hintJa: "--link https://example.jp/ のように書いてください",
        hintEn: "Write it like --link https://example.jp/.")
    }
    return options
  }

  private func until(after issued: String) throws(CommandFailure) -> String {
    guard let text = command.until else {
      throw .usage(
        ja: "--until がありません", en: "--until is missing.",
        hintJa: "いつまでかを --until \"2026-11-24 18:00\" のように書いてください。期限のない紙は、いつまでも残ります",
        hintEn:
          "Say until when it holds, like --until \"2026-11-24 18:00\"; a sheet without an end stays for ever."
      )
    }
    let until = try MomentReader.read(text)
    let end = until.contains("T") ? until : until + "T23:59:00"
    guard end > issued else {
      throw .usage(
        ja: "--until は出す時より前です", en: "--until is before the moment of issue.",
        hintJa: "いつまでかを、出す時より後にしてください", hintEn: "Give a moment after it is issued.")
    }
    return end
  }

  private var going: NoticeRequest.Going? {
    switch command.going {
    case nil: nil
    case "stay": .stay
    case let place?: .place(place)
    }
  }

  private func layout() throws(CommandFailure) -> NoticeRequest.Layout {
    guard let text = command.layout else { return .sheet }
    if let layout = NoticeRequest.Layout(rawValue: text) { return layout }
    throw .usage(
      ja: "--layout は sheet、page、poster のどれかです", en: "--layout takes sheet, page or poster.",
      hintJa: "--layout page と書くと、1言語ずつ大きくなります", hintEn: "--layout page gives each language a page."
    )
  }

  private func replaced(in register: NoticeRegister) throws(CommandFailure) -> NoticeNumber? {
    guard let text = command.replaces else { return nil }
    let number = try NoticeNumberReader.read(text)
    _ = try command.register.record(number, in: register)
    return number
  }
}
