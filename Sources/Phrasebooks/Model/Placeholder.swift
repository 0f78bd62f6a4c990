/// A place in a phrase that is filled in when it is printed.
public struct Placeholder: Hashable, Sendable, Codable {
  /// The name between the braces, unique in its phrase.
  public var name: String
  /// What stands there.
  public var type: PlaceholderType
  /// What previews and tests fill in, written as a person would type it.
  public var sample: String

  /// Makes a placeholder.
  public init(name: String, type: PlaceholderType, sample: String) {
    self.name = name
    self.type = type
    self.sample = sample
  }
}
