import Documents
import Phrasebooks
import WritingSystems

/// Reads what a notice says from the catalogue, by the rules of review state and of local claims.
struct NoticeContentReader {
  let words: SheetWords
  let options: SheetOptions
  let request: NoticeRequest

  init(words: SheetWords, options: SheetOptions, request: NoticeRequest) {
    var words = words
    words.issueYear = options.issueYear
    self.words = words
    self.options = options
    self.request = request
  }

  /// The content, and what was left out.
  func content() throws(SheetError) -> (content: NoticeContent, omissions: [Omission]) {
    let phrases = NoticePhrases(words: words, options: options, request: request)
    var (entries, omissions) = try phrases.entries()
    guard let first = entries.first(where: { !isFramed($0) }) ?? entries.first else {
      throw .nothingLeft(omissions)
    }
    let japanese = try japaneseRow(entries)
    var rows: [NoticeContent.Row] = []
    for language in options.languages where !language.isJapanese {
      let row = try self.row(entries, language)
      if options.reviewedOnly, !row.isChecked {
        let numbers = row.sentences.filter { !$0.isChecked }.map(\.number)
        omissions += numbers.map {
          Omission(number: $0, languages: [language], reason: .unreviewed)
        }
      } else {
        rows.append(row)
      }
    }
    try checkSafety(entries, [japanese] + rows)
    let facts = NoticeFactReader(catalogue: words.catalogue)
      .facts(entries.filter { isShown($0) }.map { ($0.phrase, $0.values) })
    let claims = japanese.sentences.filter { sentence in
      entries.contains { $0.phrase.number == sentence.number && isFramed($0) }
    }
    let leading = japanese.sentences.first { $0.number == first.phrase.number }
    let content = NoticeContent(
      level: phrases.level, heading: heading(leading, japanese.language),
      pictogram: first.phrase.pictogram, claims: claims, facts: facts,
      area: try value(request.area, .area), destination: try destination(),
      staysInside: request.going == .stay, japanese: japanese,
      remaining: remaining(japanese, entries, leading, facts, claims), rows: rows,
      isLifeSafety: entries.contains { $0.phrase.flags.contains(.lifeSafety) },
      numbers: entries.map(\.phrase.number), remark: remark(entries))
    return (content, omissions)
  }

  /// Claims short enough to stand framed.
  private func isFramed(_ entry: NoticePhrases.Entry) -> Bool {
    entry.phrase.needsConfirmation && entry.phrase.placeholders.isEmpty
      && entry.phrase.source.count <= 10
  }

  /// The area and the destination have their own place.
  private func isShown(_ entry: NoticePhrases.Entry) -> Bool {
    entry.phrase.number != NoticePhrases.areaLine
      && entry.phrase.number != NoticePhrases.destinationLine
  }

  private func japaneseRow(_ entries: [NoticePhrases.Entry]) throws(SheetError)
    -> NoticeContent.Row
  {
    if let plain = try? row(entries, .plainJapanese), plain.isChecked || !options.reviewedOnly {
      return plain
    }
    return try row(entries, .japanese)
  }

  private func row(
    _ entries: [NoticePhrases.Entry], _ language: LanguageTag
  ) throws(SheetError) -> NoticeContent.Row {
    var sentences: [NoticeContent.Sentence] = []
    for entry in entries {
      let number = entry.phrase.number
      let words = try self.words.words(number, language, values: entry.values)
      let lead = lead(number, language, words.text)
      // The line that names the level says no more than that where another phrase says what to do.
      let isName =
        !lead.isEmpty && WarningLevel(announcedBy: number)?.sentence == number
        && !request.phrases.contains(number)
      sentences.append(
        NoticeContent.Sentence(
          number: number, lead: lead, text: isName ? words.text.prefix(lead) : words.text,
          isChecked: words.isChecked))
    }
    return NoticeContent.Row(language: language, sentences: sentences)
  }

  private func lead(_ number: PhraseNumber, _ language: LanguageTag, _ text: Text) -> String {
    if number.category == 2, (1...5).contains(number.index) {
      return SentenceLead.sentence(text.plain) ?? ""
    }
    guard let pattern = words.catalogue.translation(of: number, in: language)?.text,
      let clause = SentenceLead.clause(pattern)
    else { return "" }
    return SheetWords.text(clause, language).plain
  }

  private func heading(_ sentence: NoticeContent.Sentence?, _ language: LanguageTag) -> Text {
    guard let sentence else { return Text("", language: language.description) }
    return sentence.lead.isEmpty ? sentence.text : sentence.text.prefix(sentence.lead)
  }

  /// What neither the heading, the frames nor the facts say in Japanese.
  private func remaining(
    _ row: NoticeContent.Row, _ entries: [NoticePhrases.Entry],
    _ leading: NoticeContent.Sentence?, _ facts: [NoticeFact], _ claims: [NoticeContent.Sentence]
  ) -> [NoticeContent.Sentence] {
    row.sentences.filter { sentence in
      if claims.contains(sentence) { return false }
      guard sentence == leading,
        let entry = entries.first(where: { $0.phrase.number == sentence.number })
      else { return true }
      let own = NoticeFactReader(catalogue: words.catalogue).facts([(entry.phrase, entry.values)])
      let isSaid = own.allSatisfy(facts.contains)
      return sentence.lead.isEmpty ? false : !isSaid
    }
  }

  private func value(
    _ text: String?, _ type: PlaceholderType
  ) throws(SheetError) -> PlaceholderValue? {
    guard let text else { return nil }
    do {
      return try PlaceholderValue(text, as: type)
    } catch {
      guard let number = NoticePhrases.areaLine else { return nil }
      throw .value(number, error)
    }
  }

  private func destination() throws(SheetError) -> PlaceholderValue? {
    guard case .place(let place) = request.going else { return nil }
    return try value(place, .place)
  }

  private func checkSafety(
    _ entries: [NoticePhrases.Entry], _ rows: [NoticeContent.Row]
  ) throws(SheetError) {
    guard !options.allowsUnreviewed else { return }
    let safety = Set(
      entries.filter { $0.phrase.flags.contains(.lifeSafety) }.map(\.phrase.number))
    var languages: [LanguageTag] = []
    var numbers: [PhraseNumber] = []
    for row in rows where row.language != .japanese {
      for sentence in row.sentences where !sentence.isChecked && safety.contains(sentence.number) {
        if !languages.contains(row.language) { languages.append(row.language) }
        if !numbers.contains(sentence.number) { numbers.append(sentence.number) }
      }
    }
    if !numbers.isEmpty { throw .unreviewed(numbers, languages) }
  }

  private func remark(_ entries: [NoticePhrases.Entry]) -> String {
    guard entries.contains(where: { $0.phrase.needsConfirmation }) else { return "" }
    return ["現地確認", request.confirmedBy ?? "済み", options.clock ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
