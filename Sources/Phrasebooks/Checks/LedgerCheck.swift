import Diagnostics
import WritingSystems

/// Words that somebody has put back into Japanese; a text that was changed since is one nobody has read.
///
/// A language without a single line has not been begun: that is said once for it, by ``CatalogueCheck``.
struct LedgerCheck: TextCheck {
  /// The rule's name, by which reports tell it from the rules about the words themselves.
  static let rule = "not-translated-back"

  private struct Subject: Hashable {
    var phrase: PhraseNumber
    var language: LanguageTag
  }

  private var digests: [Subject: Set<TextDigest>] = [:]
  private var verdicts: [Subject: (digest: TextDigest, verdict: String)] = [:]
  private var begun: Set<LanguageTag> = []

  init(_ lines: [BackTranslation]) {
    for line in lines {
      let subject = Subject(phrase: line.phrase, language: line.language)
      digests[subject, default: []].insert(line.digest)
      verdicts[subject] = (line.digest, line.verdict)
      begun.insert(line.language)
    }
  }

  func isBegun(_ language: LanguageTag) -> Bool {
    language.isJapanese || begun.contains(language)
  }

  /// Whether somebody who reads the language has put just these words back, and they meant the same.
  ///
  /// Then a loan word (Flashlight in Filipino) is no text of another language, however it looks.
  func vouches(for text: CheckedText) -> Bool {
    let subject = Subject(phrase: text.phrase.number, language: text.language)
    guard let last = verdicts[subject], last.verdict != "differs" else { return false }
    return last.digest == TextDigest(source: text.phrase.source, translation: text.text)
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard begun.contains(text.language), text.language != .japanese else { return [] }
    let subject = Subject(phrase: text.phrase.number, language: text.language)
    let digest = TextDigest(source: text.phrase.source, translation: text.text)
    guard digests[subject]?.contains(digest) == true else {
      return [
        Problem(
          .warning, Self.rule, ja: "この文は、まだ日本語に訳し戻されていません。",
          en: "These words have not been translated back into Japanese.",
          hintJa: "訳し戻して意味を比べ、back-translations.csvに一行足してください。",
          hintEn: "Translate them back, compare, and add a line to back-translations.csv.")
      ]
    }
    if let last = verdicts[subject], last.digest == digest, last.verdict == "differs" {
      return [
        Problem(
          .warning, "back-translation-differs", ja: "訳し戻した文の意味が原文と違います。",
          en: "Translated back, the text does not mean what the source says.",
          hintJa: "訳を直し、もう一度訳し戻してください。",
          hintEn: "Correct the text and translate it back again.")
      ]
    }
    return []
  }

  /// What is said of a language without a line.
  static func notBegun(_ language: LanguageTag, in book: Phrasebook) -> Diagnostic {
    Diagnostic(
      .note, Self.rule,
      at: SourcePosition(
        file: "\(book.folder)/back-translations.csv", element: language.description),
      LocalizedMessage(
        ja: "\(language) は一つも日本語に訳し戻されていません。",
        en: "Nothing in \(language) has been translated back into Japanese."),
      hint: LocalizedMessage(
        ja: "原文を見ない人に訳し戻してもらってください。",
        en: "Have somebody who has not seen the source translate it back."))
  }
}
