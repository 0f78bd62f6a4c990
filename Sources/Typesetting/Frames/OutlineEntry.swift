/// Where a language begins on a page.
public struct OutlineEntry: Hashable, Sendable {
  /// The language's own name.
  public var name: String
  /// The top of its first words, in millimetres from the top of the page.
  public var top: Double
}
