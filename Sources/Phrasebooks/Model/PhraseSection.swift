/// A category of phrases.
public struct PhraseSection: Hashable, Sendable, Codable {
  /// Two digits, the beginning of its phrases' numbers.
  public var number: String
  /// Its Japanese title, for staff.
  public var title: String

  /// Makes a section.
  public init(number: String, title: String) {
    self.number = number
    self.title = title
  }
}
