public import Phrasebooks

/// Which answers staff count: a file in `Data/Cards`, or one of a person's own.
public struct TallyDefinition: Hashable, Sendable, Decodable {
  /// Its name.
  public var name: String
  /// The phrases, a row each.
  public var phrases: [PhraseNumber]

  /// Makes a definition.
  public init(name: String, phrases: [PhraseNumber]) {
    self.name = name
    self.phrases = phrases
  }
}
