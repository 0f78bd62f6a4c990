/// The name of an element or attribute: the namespace decides, never the prefix.
public struct MarkupName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The address that stands for the vocabulary; empty for a name without one.
  public var namespace: String
  /// The name inside the vocabulary.
  public var local: String

  /// Makes a name.
  public init(_ local: String, in namespace: String = "") {
    self.local = local
    self.namespace = namespace
  }

  /// Makes a name without a namespace.
  public init(stringLiteral local: String) { self.init(local) }
}
