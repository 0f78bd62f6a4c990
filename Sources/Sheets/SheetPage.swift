public import Documents
public import Phrasebooks
public import WritingSystems

/// One composed sheet of paper.
public struct SheetPage: Hashable, Sendable {
  /// The page.
  public var page: Page
  /// The phrases on it.
  public var numbers: [PhraseNumber]
  /// The languages on it beside Japanese.
  public var languages: [LanguageTag]
  /// Its place among the sheets of one phrase, from 1.
  public var part: Int
  /// How many sheets the phrase takes.
  public var parts: Int
}
