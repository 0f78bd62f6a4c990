import Documents
import Phrasebooks
import WritingSystems

/// Composes the words of a notice for short channels: one text a language, without ruby and layout.
public struct NoticeTextComposer {
  private let composer: SheetComposer

  /// Makes a composer over that of single sheets.
  public init(_ composer: SheetComposer) { self.composer = composer }

  /// The texts: Japanese first, then the languages of the options in their order.
  ///
  /// `isPlain` takes plain Japanese, which is spoken and read more easily; official Japanese is shorter.
  public func texts(
    _ request: NoticeRequest, options: SheetOptions, isPlain: Bool
  ) throws(SheetError) -> (texts: [NoticeText], omissions: [Omission]) {
    try composer.checkLanguages(options)
    var options = options
    options.reviewedOnly = options.reviewedOnly || !isPlain
    let reader = NoticeContentReader(words: composer.words, options: options, request: request)
    var (content, omissions) = try reader.content()
    omissions.removeAll { $0.languages == [.plainJapanese] }
    let texts = ([content.japanese] + content.rows).map { text($0, request, options) }
    return (texts, omissions)
  }

  private func text(
    _ row: NoticeContent.Row, _ request: NoticeRequest, _ options: SheetOptions
  ) -> NoticeText {
    let language = row.language
    let drill =
      options.isDrill
      ? composer.words.words(SheetWords.drillWord, orNil: language)?.withoutRuby.plain : nil
    let first = row.sentences.first
    let lead = first.map { $0.lead.isEmpty ? $0.text.plain : $0.lead } ?? ""
    var lines = row.sentences.map(\.text.plain)
    if let drill {
      lines.insert(
        composer.words.words(SheetWords.drillSentence, orNil: language)?.plain ?? drill, at: 0)
    }
    lines += [until(request, language, options), issuer(request, language, options)].compactMap(
      \.self)
    if let link = request.link { lines.append(link) }
    let body = lines.joined(separator: "\n").withoutMarks
    // A title that an area mail cannot hold gives way to the word for a notice.
    let notice = composer.words.words(PhraseNumber(category: 0, index: 8), orNil: language)
    let isLong = lead.withoutMarks.count + (drill.map { $0.count + 2 } ?? 0) > 15
    let name = isLong ? notice?.withoutRuby.plain ?? lead : lead
    let title = drill.map { "【\($0)】\(name)" } ?? name
    return NoticeText(
      language: language, title: title.withoutMarks,
      body: drill.map { "【\($0)】\(body)" } ?? body, drillWord: drill)
  }

  private func until(
    _ request: NoticeRequest, _ language: LanguageTag, _ options: SheetOptions
  ) -> String? {
    guard let number = PhraseNumber(category: 0, index: 33) else { return nil }
    return line(number, ["when": String(request.until.prefix(16))], language, options)
  }

  private func issuer(
    _ request: NoticeRequest, _ language: LanguageTag, _ options: SheetOptions
  ) -> String? {
    guard let number = PhraseNumber(category: 0, index: 34) else { return nil }
    // Without a reading no other language can write it: then it stands as it is on the building.
    return line(number, ["organization": request.issuer], language, options)
      ?? (try? RubyText.parse(request.issuer))?.base
  }

  private func line(
    _ number: PhraseNumber, _ typed: [String: String], _ language: LanguageTag,
    _ options: SheetOptions
  ) -> String? {
    var own = composer.words
    own.issueYear = options.issueYear
    guard let values = try? composer.words.catalogue.values(of: number, typed: typed),
      let words = try? own.words(number, language, values: values)
    else { return nil }
    return words.text.plain
  }
}
