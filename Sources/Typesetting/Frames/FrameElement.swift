public import Documents

/// A unit of meaning on a page: what a screen reader announces.
public struct FrameElement: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    case paragraph(Role)
    case figure
  }

  /// What it is.
  public var kind: Kind
  /// Its language, a BCP 47 tag.
  public var language: String
  /// What diagnostics and proofs call it: a phrase number.
  public var origin: String?
  /// Its words without ruby, or what a figure shows.
  public var text: String
}
