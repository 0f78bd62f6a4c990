import Documents
import Phrasebooks

/// What one cell of a board says.
struct BoardPhrase: Hashable {
  /// The same words in the languages of the board.
  struct Words: Hashable {
    var guest: Text
    /// The second language, if it is not Japanese.
    var middle: Text?
    var japanese: Text
  }

  var number: PhraseNumber
  var pictogram: String?
  /// The words; the heading of a list. Nil if the cell stays empty, or a list has no heading.
  var words: Words?
  /// The choices of a list; the third is the third in every language.
  var choices: [Words] = []
  /// Whether somebody has checked all of it.
  var isChecked = true
  var isLifeSafety = false
  /// Why the cell is empty but for its number.
  var omission: Omission?

  var isEmpty: Bool { words == nil && choices.isEmpty }

  /// The cell with nothing but its number.
  func without(_ omission: Omission) -> BoardPhrase {
    BoardPhrase(number: number, pictogram: nil, words: nil, omission: omission)
  }
}
