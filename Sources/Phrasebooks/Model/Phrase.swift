/// One sentence that a shelter needs, in Japanese, with what is known of it in every language.
public struct Phrase: Hashable, Sendable {
  /// Its number, for ever.
  public var number: PhraseNumber
  /// Who says it.
  public var kind: PhraseKind
  /// Its picture: `water_drop`, `ring/elevator`, `mark/not_drinkable`; nil if it has none.
  public var pictogram: String?
  /// What it needs before it may be shown.
  public var flags: Set<PhraseFlag>
  /// Phrases that must never have the same translation.
  public var opposites: [PhraseNumber]
  /// What is filled in, in the order of the source.
  public var placeholders: [Placeholder]
  /// The Japanese source, in ICU MessageFormat, without ruby.
  public var source: String
  /// The category it belongs to.
  public var section: PhraseSection
  /// The folder of its book, `shelter`.
  public var book: String

  /// Makes a phrase.
  public init(
    number: PhraseNumber, kind: PhraseKind, pictogram: String? = nil,
    flags: Set<PhraseFlag> = [], opposites: [PhraseNumber] = [], placeholders: [Placeholder] = [],
    source: String, section: PhraseSection, book: String
  ) {
    self.number = number
    self.kind = kind
    self.pictogram = pictogram
    self.flags = flags
    self.opposites = opposites
    self.placeholders = placeholders
    self.source = source
    self.section = section
    self.book = book
  }
}
