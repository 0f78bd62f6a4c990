/// Something that keeps a page from being printed as it is.
public struct LayoutProblem: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    case unknownLanguage(String)
    case missingFont(String)
    /// Characters that no font of the language has.
    case missingGlyphs([Unicode.Scalar], language: String)
    case unknownPictogram(String)
    case unknownDrawing(String)
    /// A paragraph wider than its room by millimetres, at its least size.
    case tooWide(Double, language: String)
    /// A page higher than its paper by millimetres.
    case tooHigh(Double)
  }

  /// What it is.
  public var kind: Kind
  /// The block: `pages[3].blocks[0].children[4]`.
  public var path: String
  /// The phrase it comes from.
  public var origin: String?

  init(kind: Kind, path: String, origin: String? = nil) {
    self.kind = kind
    self.path = path
    self.origin = origin
  }
}
