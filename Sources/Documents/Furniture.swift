/// What a page carries outside its blocks.
public struct Furniture: Codable, Hashable, Sendable {
  /// Up to three paragraphs in one line at the top: start, middle, end; a single one stands where its alignment says.
  public var header: [Paragraph]
  /// The same at the foot, under a rule.
  public var footer: [Paragraph]
  /// Whether a rule stands over the foot line.
  public var hasFootRule: Bool
  /// The frame around the page, as the width of its line in millimetres; 0 leaves it out.
  public var frame: Double
  /// Drill bands and watermark.
  public var drill: DrillBand?

  /// Makes furniture.
  public init(
    header: [Paragraph] = [], footer: [Paragraph] = [], hasFootRule: Bool = true, frame: Double = 0,
    drill: DrillBand? = nil
  ) {
    self.header = header
    self.footer = footer
    self.hasFootRule = hasFootRule
    self.frame = frame
    self.drill = drill
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    header = try fields.decodeIfPresent([Paragraph].self, forKey: .header) ?? []
    footer = try fields.decodeIfPresent([Paragraph].self, forKey: .footer) ?? []
    hasFootRule = try fields.decodeIfPresent(Bool.self, forKey: .hasFootRule) ?? true
    frame = try fields.decodeIfPresent(Double.self, forKey: .frame) ?? 0
    drill = try fields.decodeIfPresent(DrillBand.self, forKey: .drill)
  }
}
