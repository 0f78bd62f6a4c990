/// One page, or, where it may continue, as many as its blocks need.
public struct Page: Codable, Hashable, Sendable {
  /// The sheet of paper with its margins.
  public var paper: Paper
  /// Its outline entry and default language, a BCP 47 tag.
  public var language: String
  /// What the outline of the file calls it; empty leaves it out.
  public var label: String
  /// What stands outside the blocks: header, foot line, bands.
  public var furniture: Furniture
  /// What happens when the blocks do not fit.
  public var overflow: Overflow
  /// The blocks, downwards.
  public var blocks: [Block]

  /// Makes a page.
  public init(
    paper: Paper, language: String, label: String = "", furniture: Furniture = Furniture(),
    overflow: Overflow = .diagnose, blocks: [Block]
  ) {
    self.paper = paper
    self.language = language
    self.label = label
    self.furniture = furniture
    self.overflow = overflow
    self.blocks = blocks
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    paper = try fields.decode(Paper.self, forKey: .paper)
    language = try fields.decode(String.self, forKey: .language)
    label = try fields.decodeIfPresent(String.self, forKey: .label) ?? ""
    furniture = try fields.decodeIfPresent(Furniture.self, forKey: .furniture) ?? Furniture()
    overflow = try fields.decodeIfPresent(Overflow.self, forKey: .overflow) ?? .diagnose
    blocks = try fields.decode([Block].self, forKey: .blocks)
  }
}
