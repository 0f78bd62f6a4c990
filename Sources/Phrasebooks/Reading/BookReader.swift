import Diagnostics

/// Turns `book.json` into phrases, whose sources are still empty.
struct BookReader {
  let name: String
  let path: String
  private(set) var phrases: [Phrase] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  mutating func read(_ book: BookFile) {
    for section in book.sections {
      for entry in section.phrases { read(entry, in: section) }
    }
  }

  private mutating func read(_ entry: BookFile.Entry, in section: BookFile.Section) {
    guard let number = PhraseNumber(entry.number) else {
      report(
        entry.number, "book-number", ja: "文例番号ではありません。", en: "This is not a phrase number.",
        hint: ("13-02のように書いてください。", "Write it like 13-02."))
      return
    }
    guard let kind = PhraseKind(rawValue: entry.kind) else {
      report(
        entry.number, "book-kind", ja: "知らない種類 \(entry.kind) です。",
        en: "The kind \(entry.kind) is not known.",
        hint: ("S N Q A I のどれかを書いてください。", "Write one of S N Q A I."))
      return
    }
    if !entry.number.hasPrefix("\(section.number)-") {
      report(
        entry.number, "book-section", ja: "番号が章 \(section.number) のものではありません。",
        en: "The number does not belong to section \(section.number).",
        hint: ("正しい章に移してください。", "Move it to its own section."))
    }
    var phrase = Phrase(
      number: number, kind: kind, pictogram: entry.pictogram, source: "",
      section: PhraseSection(number: section.number, title: section.title), book: name)
    phrase.flags = Set((entry.flags ?? []).compactMap { flag(entry.number, $0) })
    phrase.opposites = (entry.opposites ?? []).compactMap { opposite(entry.number, $0) }
    phrase.placeholders = (entry.placeholders ?? []).compactMap { filling(entry.number, $0) }
    phrases.append(phrase)
  }

  private mutating func flag(_ number: String, _ text: String) -> PhraseFlag? {
    if let flag = PhraseFlag(rawValue: text) { return flag }
    let known = PhraseFlag.allCases.map(\.rawValue).joined(separator: " ")
    report(
      number, "book-flag", ja: "知らない印 \(text) です。", en: "The flag \(text) is not known.",
      hint: ("使えるのは \(known) です。", "The flags are \(known)."))
    return nil
  }

  private mutating func opposite(_ number: String, _ text: String) -> PhraseNumber? {
    if let opposite = PhraseNumber(text) { return opposite }
    report(
      number, "book-number", ja: "反対の文例 \(text) は文例番号ではありません。",
      en: "The opposite \(text) is not a phrase number.",
      hint: ("13-02のように書いてください。", "Write it like 13-02."))
    return nil
  }

  private mutating func filling(_ number: String, _ filling: BookFile.Filling) -> Placeholder? {
    if let type = PlaceholderType(rawValue: filling.type) {
      return Placeholder(name: filling.name, type: type, sample: filling.sample)
    }
    let known = PlaceholderType.allCases.map(\.rawValue).joined(separator: " ")
    report(
      number, "book-type", ja: "知らない差し込みの種類 \(filling.type) です。",
      en: "The placeholder type \(filling.type) is not known.",
      hint: ("使えるのは \(known) です。", "The types are \(known)."))
    return nil
  }

  private mutating func report(
    _ number: String, _ rule: String, ja: String, en: String, hint: (ja: String, en: String)
  ) {
    diagnostics.append(
      Diagnostic(
        .error, rule, at: SourcePosition(file: path, element: number),
        LocalizedMessage(ja: ja, en: en), hint: LocalizedMessage(ja: hint.ja, en: hint.en)))
  }
}
