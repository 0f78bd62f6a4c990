/// Shapes with their paint, drawn one over the other: a pictogram, a mark, an arrow.
public struct Picture: Hashable, Sendable, Codable {
  /// One painted shape.
  public struct Shape: Hashable, Sendable, Codable {
    /// The outline.
    public var path: Path
    /// What fills it (non-zero winding); nil leaves it empty.
    public var fill: Colour?
    /// What draws along it; nil draws no line.
    public var stroke: Stroke?

    /// Makes a shape.
    public init(path: Path, fill: Colour? = .black, stroke: Stroke? = nil) {
      self.path = path
      self.fill = fill
      self.stroke = stroke
    }
  }

  /// A line along an outline.
  public struct Stroke: Hashable, Sendable, Codable {
    public var colour: Colour
    /// The width in the units of the path.
    public var width: Double
    /// Round ends and joins; otherwise butt ends and mitred joins.
    public var isRound: Bool

    /// Makes a line.
    public init(colour: Colour = .black, width: Double, isRound: Bool = false) {
      self.colour = colour
      self.width = width
      self.isRound = isRound
    }
  }

  /// The width of the square or box in which the shapes live.
  public var width: Double
  /// Its height.
  public var height: Double
  /// The shapes, the first at the bottom; y downwards.
  public var shapes: [Shape]

  /// Makes a picture.
  public init(width: Double, height: Double, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}
