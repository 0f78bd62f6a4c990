import Documents
import Phrasebooks
import WritingSystems

/// What a notice says, before it is set on paper.
struct NoticeContent {
  /// One phrase in one language.
  struct Sentence: Hashable {
    var number: PhraseNumber
    /// The words that come first and count most; empty if all do, or none.
    var lead: String
    var text: Text
    var isChecked: Bool
  }

  /// One language.
  struct Row: Hashable {
    var language: LanguageTag
    var sentences: [Sentence]
    var isChecked: Bool { sentences.allSatisfy(\.isChecked) }
  }

  /// The level that it announces.
  var level: WarningLevel?
  /// What stands large over everything, plain Japanese.
  var heading: Text
  var pictogram: String?
  /// Confirmed claims short enough to stand framed beneath the heading.
  var claims: [Sentence]
  var facts: [NoticeFact]
  /// For whom, and where to: of evacuation notices.
  var area: PlaceholderValue?
  var destination: PlaceholderValue?
  var staysInside: Bool
  /// The Japanese of every phrase.
  var japanese: Row
  /// What of the Japanese the heading and the facts do not say.
  var remaining: [Sentence]
  /// The other languages in the order asked.
  var rows: [Row]
  /// Whether a life may depend on one of the phrases.
  var isLifeSafety: Bool
  /// The numbers of the phrases, in order.
  var numbers: [PhraseNumber]
  /// What stands in the foot about claims confirmed on site.
  var remark: String

  /// The same with some of the languages.
  func with(_ rows: ArraySlice<Row>) -> NoticeContent {
    var copy = self
    copy.rows = Array(rows)
    return copy
  }

  /// What the note on unchecked texts needs to know.
  var note: SheetContent {
    SheetContent(
      number: numbers.first, headline: heading, isHeadlineChecked: japanese.isChecked, name: "",
      pictogram: nil, kind: .notice,
      rows: rows.map { row in
        SheetContent.Row(
          language: row.language, text: Text("", language: row.language.description),
          isChecked: row.isChecked)
      }, isLifeSafety: isLifeSafety)
  }
}
