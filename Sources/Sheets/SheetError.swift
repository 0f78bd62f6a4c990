public import Documents
public import Phrasebooks
public import WritingSystems

/// Why a sheet is not made.
public enum SheetError: Error, Hashable, Sendable {
  /// No phrase of this number.
  case noSuchPhrase(PhraseNumber)
  /// The catalogue has no texts in these languages.
  case unknownLanguages([LanguageTag])
  /// Translations of life-safety phrases below `reviewed`, without leave to print them.
  case unreviewed([PhraseNumber], [LanguageTag])
  /// A local claim that nobody on site has confirmed.
  case unconfirmed(PhraseNumber)
  /// A phrase that never hangs on a wall.
  case isPrivate(PhraseNumber)
  /// A placeholder without a value, or a value that is not of its type.
  case value(PhraseNumber, PhrasebookError)
  /// A text that cannot be read from the distance on this paper; the paper that would do, if there is one.
  case doesNotFit(String, PaperSize?)
  /// A phrase about a danger, without the area it is for.
  case needsArea(PhraseNumber)
  /// A phrase about a danger, without the place where people go.
  case needsDestination(PhraseNumber)
  /// Everything that was asked for is left out.
  case nothingLeft([Omission])
}
