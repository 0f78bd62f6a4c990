/// A named argument of a message, and the branches it chooses from.
public struct MessageArgument: Hashable, Sendable {
  /// How an argument is put in.
  public enum Kind: Hashable, Sendable {
    /// `{name}`
    case plain
    /// `{name, number}`: formatted by ICU itself, which the house does not use.
    case formatted
    /// `{name, plural, …}`
    case plural
    /// `{name, selectordinal, …}`
    case ordinal
    /// `{name, select, …}` and the old `choice`
    case select
  }

  /// The name between the braces.
  public var name: String
  /// How it is put in.
  public var kind: Kind
  /// The selectors of its branches in their order (`one`, `=0`, `other`); empty without branches.
  public var selectors: [String]

  /// Makes an argument.
  public init(name: String, kind: Kind, selectors: [String] = []) {
    self.name = name
    self.kind = kind
    self.selectors = selectors
  }
}
