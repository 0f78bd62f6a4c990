public import Phrasebooks

/// What an evacuee card asks: a file in `Data/Cards`, or one of a person's own.
public struct CardDefinition: Hashable, Sendable, Decodable {
  /// Something that can be ticked.
  public struct Cell: Hashable, Sendable, Decodable {
    /// The phrase; its number stands beside the box.
    public var phrase: PhraseNumber
    /// What is filled in, as a person would type it; the language `own` is the reader's.
    public var values: [String: String]?
  }

  /// A part of the card.
  public struct Section: Hashable, Sendable, Decodable {
    /// The phrase that names it.
    public var label: PhraseNumber
    /// What can be ticked.
    public var cells: [Cell]
  }

  /// Its name.
  public var name: String
  /// The phrase of the title.
  public var title: PhraseNumber
  /// The phrase that says what the card is used for, and that nothing must be answered.
  public var promise: PhraseNumber
  /// The parts, downwards.
  public var sections: [Section]
}
