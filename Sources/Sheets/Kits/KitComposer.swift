public import Documents
import Phrasebooks
import WritingSystems

/// Composes kits: the sheets of a place in the order in which they are hung, and last a page for staff.
public struct KitComposer {
  /// A composed kit.
  public struct Result {
    /// The sheets in order, the staff's pages last.
    public var pages: [Page]
    /// How many sheets are to be printed and hung, copies counted.
    public var sheetCount: Int
    /// How many kinds of sheets.
    public var kindCount: Int
    /// What was left out, and why.
    public var omissions: [Omission]
    /// The notices in it, for the register.
    public var notices: [KitNotice]
  }

  private let composer: SheetComposer
  private let supplies: KitSupplies?

  /// Makes a composer over that of single sheets; without supplies a kit has signs and the entrance alone.
  public init(_ composer: SheetComposer, supplies: KitSupplies? = nil) {
    self.composer = composer
    self.supplies = supplies
  }

  /// The kit of a place.
  public func compose(
    _ kit: KitDefinition, place: KitPlace, options: SheetOptions
  ) throws(SheetError) -> Result {
    try composer.checkLanguages(options)
    var work = Work(options: options)
    for entry in kit.entries {
      if let number = entry.phrase, !place.isShelter, Self.shelterOnly.contains(number) { continue }
      do {
        try add(entry, place, to: &work)
      } catch .unconfirmed(let number) {
        work.omissions.append(Omission(number: number, reason: .unconfirmed))
      } catch .unreviewed(let numbers, let languages) {
        work.omissions += numbers.map {
          Omission(number: $0, languages: languages, reason: .unreviewedLifeSafety)
        }
      } catch .value(let number, .missingValue(let name, _, _)) {
        work.omissions.append(Omission(number: number, reason: .missingValue(name)))
      } catch .needsArea(let number) {
        work.omissions.append(Omission(number: number, reason: .missingValue("area")))
      } catch .needsDestination(let number) {
        work.omissions.append(Omission(number: number, reason: .missingValue("go")))
      } catch .isPrivate(let number) {
        work.omissions.append(Omission(number: number, reason: .isPrivate))
      } catch .nothingLeft(let omissions) {
        work.omissions += omissions
      } catch .doesNotFit(let name, let paper) {
        guard let number = entry.phrase ?? entry.notice?.phrases.first else {
          throw .doesNotFit(name, paper)
        }
        work.omissions.append(Omission(number: number, reason: .doesNotFit(paper)))
      }
    }
    let list = HangList(
      kit: kit, place: place, lines: work.lines, omissions: work.omissions,
      parts: composer.parts(options), names: { composer.name(of: $0) })
    return Result(
      pages: work.pages + list.pages, sheetCount: work.lines.reduce(0) { $0 + $1.copies },
      kindCount: work.lines.count, omissions: work.omissions, notices: work.notices)
  }

  /// What has been made so far.
  private struct Work {
    var options: SheetOptions
    var lines: [HangList.Line] = []
    var pages: [Page] = []
    var omissions: [Omission] = []
    var notices: [KitNotice] = []
  }

  private func add(
    _ entry: KitDefinition.Entry, _ place: KitPlace, to work: inout Work
  ) throws(SheetError) {
    if let number = entry.phrase {
      var options = work.options
      options.values = (entry.values ?? [:]).merging(options.values) { $1 }
      let made = try composer.sign(number, options: options)
      work.omissions += made.omissions
      work.pages += made.sheets.map(\.page)
      work.lines.append(line(entry, made.sheets, options))
    } else if entry.sheet == .entrance {
      let sheets = try entrance(place, options: work.options)
      work.pages += sheets.map(\.page)
      work.lines.append(line(entry, sheets, work.options))
    } else if let notice = entry.notice {
      try add(notice, entry, to: &work)
    } else if let name = entry.board {
      try addBoard(name, entry, to: &work)
    } else if let sheet = entry.sheet {
      try add(sheet, entry, place, to: &work)
    }
  }

  private func add(
    _ notice: KitDefinition.Notice, _ entry: KitDefinition.Entry, to work: inout Work
  ) throws(SheetError) {
    guard let supplies,
      let number = NoticeNumber(supplies.firstNotice.value + work.notices.count)
    else { return }
    guard let now = Moment(work.options.issued) else {
      guard let first = notice.phrases.first else { return }
      throw .value(first, .missingValue("time", .time, first))
    }
    var options = work.options
    var values = notice.values ?? [:]
    for (name, value) in values {
      guard value.hasPrefix("+"), let minutes = Int(value.dropFirst()), minutes < 100_000 else {
        continue
      }
      values[name] = now.adding(minutes).clock
    }
    options.values = values.merging(options.values) { $1 }
    let request = NoticeRequest(
      number: number, phrases: notice.phrases, issuer: supplies.issuer,
      until: now.adding(max(1, min(notice.minutes, 100_000))).text, area: notice.area,
      going: notice.go.map { $0 == "stay" ? .stay : .place($0) })
    let made = try NoticeComposer(composer).compose(request, options: options)
    work.omissions += made.omissions
    work.pages += made.sheets.map(\.page)
    work.notices.append(
      KitNotice(
        request: request, values: options.values, heading: made.heading,
        pages: made.sheets.map(\.page)))
    work.lines.append(
      HangList.Line(
        number: notice.phrases.first, name: "お知らせ \(number) \(made.heading)",
        pictogram: notice.phrases.first.flatMap { composer.words.catalogue[$0]?.pictogram },
        isClaim: false, place: entry.where, paper: options.paper.rawValue,
        copies: entry.copies * made.sheets.count, parts: made.sheets.count))
  }

  private func addBoard(
    _ name: String, _ entry: KitDefinition.Entry, to work: inout Work
  ) throws(SheetError) {
    guard let supplies, let board = supplies.boards[name] else { return }
    let boards = BoardComposer(composer, numbers: supplies.numbers)
    let languages =
      board.isForEverybody
      ? [LanguageTag.plainJapanese] : work.options.languages.filter { !$0.isJapanese }
    var count = 0
    for language in languages {
      let request = BoardRequest(
        language: language, second: board.isForEverybody ? .japanese : .plainJapanese)
      let made = try boards.compose(board, request, options: work.options)
      work.pages += made.sheets.map(\.page)
      for omission in made.omissions where !work.omissions.contains(omission) {
        work.omissions.append(omission)
      }
      count = max(count, made.sheets.count)
    }
    work.lines.append(
      own(entry, board.title, copies: entry.copies * languages.count, parts: count, work.options))
  }

  private func add(
    _ sheet: KitDefinition.Sheet, _ entry: KitDefinition.Entry, _ place: KitPlace,
    to work: inout Work
  ) throws(SheetError) {
    guard let supplies else { return }
    let cards = CardComposer(composer)
    let languages = work.options.languages.filter { !$0.isJapanese }
    var pages: [Page] = []
    var name = ""
    var copies = entry.copies
    switch sheet {
    case .entrance: return
    case .cards:
      guard let card = supplies.card else { return }
      for language in languages {
        pages += try cards.cards(card, in: language, count: nil, options: work.options)
      }
      (name, copies) = ("避難者登録カード", entry.copies * languages.count)
    case .bibs:
      for language in languages { pages.append(try cards.bib(language, options: work.options)) }
      (name, copies) = ("言語の 札（できます）", entry.copies * languages.count)
    case .tally:
      guard let tally = supplies.tally else { return }
      pages = try cards.tally(tally, options: work.options)
      name = "集計表"
    case .megaphone:
      var options = work.options
      var numbers = ["42-01", "01-23"].compactMap(PhraseNumber.init(_:))
      for notice in work.notices {
        options.values.merge(notice.values) { old, _ in old }
        numbers += notice.request.phrases.filter { !numbers.contains($0) }
      }
      pages = [
        try MegaphoneComposer(composer, sentences: supplies.sentences)
          .compose(numbers, title: "放送", options: options).page
      ]
      name = "放送で 読む 文"
    case .report:
      pages = [
        DrillReport(parts: composer.parts(work.options), place: place, lines: work.lines).page
      ]
      name = "訓練の 報告"
    }
    work.pages += pages
    work.lines.append(own(entry, name, copies: copies, parts: 1, work.options))
  }

  private func own(
    _ entry: KitDefinition.Entry, _ name: String, copies: Int, parts: Int, _ options: SheetOptions
  ) -> HangList.Line {
    HangList.Line(
      number: nil, name: name, pictogram: nil, isClaim: false, place: entry.where,
      paper: options.paper.rawValue, copies: copies, parts: parts)
  }

  /// What is said only where people stay: an evacuation site promises none of it.
  private static let shelterOnly: Set<PhraseNumber> = Set(
    ["09-01", "09-02", "09-03", "09-04", "09-05"].compactMap(PhraseNumber.init(_:)))

  private func line(
    _ entry: KitDefinition.Entry, _ sheets: [SheetPage], _ options: SheetOptions
  ) -> HangList.Line {
    let number = entry.phrase
    let phrase = number.flatMap { composer.words.catalogue[$0] }
    return HangList.Line(
      number: number, name: phrase?.source ?? "避難所の 名前", pictogram: phrase?.pictogram,
      isClaim: phrase?.needsConfirmation ?? false, place: entry.where,
      paper: options.paper.rawValue, copies: entry.copies * sheets.count, parts: sheets.count)
  }

  private func entrance(
    _ place: KitPlace, options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    let sentence = try entranceSentence(place, options)
    var open: SheetContent?
    if place.isShelter, let clock = options.clock, let number = PhraseNumber("09-07") {
      var timed = options
      timed.values["time"] = clock
      timed.languages = []
      timed.allowsUnreviewed = true
      open = try? SheetContentReader(words: composer.words, options: timed)
        .content(of: number).content
    }
    var sheets: [SheetPage] = []
    var rest = sentence.rows[...]
    repeat {
      var taken: (count: Int, page: Page)?
      for count in stride(from: min(5, rest.count), through: rest.isEmpty ? 0 : 1, by: -1) {
        let parts = composer.parts(options)
        let footer = parts.footer(
          sentence.number?.description ?? "",
          right: [place.municipality, place.japanese].filter { !$0.isEmpty }
            .joined(separator: " "))
        let sheet = EntranceSheet(
          parts: parts, place: place, sentence: sentence.with(rest.prefix(count)), open: open)
        if let page = sheet.variants(footer: footer).first(fitting: composer.fits) {
          taken = (count, page)
          break
        }
      }
      guard let taken else { throw .doesNotFit(place.japanese, options.paper.larger) }
      sheets.append(
        SheetPage(
          page: taken.page, numbers: sentence.number.map { [$0] } ?? [],
          languages: rest.prefix(taken.count).map(\.language), part: sheets.count + 1, parts: 1))
      rest = rest.dropFirst(taken.count)
    } while !rest.isEmpty
    return sheets.count > 1 ? sheets.map { numbered($0, of: sheets.count) } : sheets
  }

  /// A sheet of several, which says in its foot which one it is.
  private func numbered(_ sheet: SheetPage, of count: Int) -> SheetPage {
    var sheet = sheet
    sheet.parts = count
    let last = sheet.page.furniture.footer.count - 1
    if last >= 0 {
      let words = sheet.page.furniture.footer[last].text.plain
      sheet.page.furniture.footer[last].text = Text(
        "\(words) ／ \(sheet.part)／\(count) 枚", language: "ja")
    }
    return sheet
  }

  /// 09-01 where it is confirmed, else what this place is.
  private func entranceSentence(
    _ place: KitPlace, _ options: SheetOptions
  ) throws(SheetError) -> SheetContent {
    let reader = SheetContentReader(words: composer.words, options: options)
    if place.isShelter, let number = PhraseNumber("09-01"), options.confirmation.covers(number) {
      return try reader.content(of: number).content
    }
    let number = place.isShelter ? SheetWords.shelterWord : SheetWords.siteWord
    guard let number else { throw .doesNotFit(place.japanese, nil) }
    return try reader.content(of: number).content
  }
}
