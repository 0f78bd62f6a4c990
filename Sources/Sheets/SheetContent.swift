import Documents
import Phrasebooks
import WritingSystems

/// What one sheet says: the Japanese, and the other languages with their state.
struct SheetContent {
  /// One language on a sheet.
  struct Row: Hashable {
    var language: LanguageTag
    var text: Text
    var isChecked: Bool
  }

  /// The number in the badge; nil for a person's own words.
  var number: PhraseNumber?
  /// What hangs on the wall for people who read Japanese.
  var headline: Text
  /// Whether the headline is the source, or plain Japanese that somebody has checked.
  var isHeadlineChecked = true
  /// The Japanese short name for the foot.
  var name: String
  var pictogram: String?
  var kind: PhraseKind
  /// The other languages, in the order asked.
  var rows: [Row]
  /// Whether the phrase may cost a life if it is wrong.
  var isLifeSafety: Bool
  /// What stands in the foot besides: that a claim was confirmed.
  var remark: String = ""

  /// The rows whose text nobody has checked.
  var unchecked: [LanguageTag] { rows.filter { !$0.isChecked }.map(\.language) }

  /// The letters of the headline, without blanks and breaks.
  var letters: Int {
    headline.plain.unicodeScalars.count { $0 != " " && $0.value != 0x200B }
  }

  /// The same with some of the languages.
  func with(_ rows: ArraySlice<Row>) -> SheetContent {
    var copy = self
    copy.rows = Array(rows)
    return copy
  }
}
