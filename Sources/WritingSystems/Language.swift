/// What the house knows of a written language: its names, fonts in order, letter sizes and how its lines break.
///
/// Source: `Data/Languages/<tag>.json`, measured on the outlines of the named fonts.
public struct Language: Hashable, Sendable, Codable {
  /// The BCP 47 tag, as the file is named.
  public var tag: String
  /// The language's own name in its own script.
  public var autonym: String
  /// Its Japanese name.
  public var japanese: String
  /// Its English name.
  public var english: String
  /// The ISO 15924 code of its script.
  public var script: String
  /// The direction of its lines.
  public var direction: Direction
  /// The font files in the order in which they are asked for a letter.
  public var fonts: FontChoice
  /// The letter whose height decides legibility.
  public var letter: Letter
  /// The least line pitch as a multiple of the size.
  public var pitch: Pitch
  /// By what a nominal size is multiplied so that scripts look equally large side by side.
  public var optical: Double
  /// Where its lines may break.
  public var breaks: BreakStyle
  /// The mark that ends a sentence; empty where none is written.
  public var stop: String
  /// A sentence for previews and font checks.
  public var sample: String

  /// The direction of lines.
  public enum Direction: String, Hashable, Sendable, Codable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// Font files by weight; `#2` after a name is the face in a collection.
  public struct FontChoice: Hashable, Sendable, Codable {
    public var regular: [String]
    public var bold: [String]
  }

  /// A letter, its height on the outline, and the divisor that turns a wanted letter height into an em.
  public struct Letter: Hashable, Sendable, Codable {
    public var sample: String
    /// Height of the letter in ems.
    public var height: Double
    /// The em for a wanted height is the height divided by this.
    public var divisor: Double
  }

  /// Line pitches for headings (few words) and for running text.
  public struct Pitch: Hashable, Sendable, Codable {
    public var heading: Double
    public var body: Double
  }
}
