/// One finished page with items at fixed positions, in millimetres from the top left corner.
///
/// Everything before it decides, everything after it only draws. Not `Sendable`: it shares glyphs with its typesetter.
public struct Frame {
  /// The width of the paper.
  public var width: Double
  /// The height of the paper.
  public var height: Double
  /// The default language of the page, a BCP 47 tag.
  public var language: String
  /// What the outline of the file calls the page; empty leaves it out.
  public var label: String
  /// What items belong to, in reading order: paragraphs and figures.
  public var elements: [FrameElement]
  /// The languages of the page in reading order, for the outline of the file.
  public var outline: [OutlineEntry]
  /// What is drawn, the first at the bottom; texts stand in reading order.
  public var items: [FrameItem]
}
