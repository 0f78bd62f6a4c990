public import Geometry

/// Blocks one after the other: the rows of a sign, a name with its mark, a panel.
public struct Stack: Codable, Hashable, Sendable {
  /// Downwards, or along the line.
  public var axis: Axis
  /// The line around it.
  public var border: Border
  /// What it stands on; text on black is white.
  public var ground: Ground
  /// Room between the border and the children.
  public var padding: Insets
  /// Room between children.
  public var gap: Millimetres
  /// The width of the line between children, in millimetres; 0 draws none.
  public var rule: Millimetres
  /// Room for each child: children with a share divide what the others leave; 0 takes the child's natural room.
  ///
  /// Empty is all natural. Shared children get rooms in just these proportions, whatever they hold.
  public var shares: [Int]
  /// Its own size in the direction of the stack it stands in; 0 is natural.
  public var extent: Millimetres
  /// Where children stand if room is left along the axis.
  public var distribution: Alignment
  /// Where children stand across the axis: `centre` puts a name at half the height of its row.
  public var alignment: Alignment
  /// Whether its ground reaches over the side margins to the edge of the paper.
  public var bleeds: Bool
  /// The children.
  public var children: [Block]

  /// Makes a stack.
  public init(
    _ axis: Axis, border: Border = .none, ground: Ground = .none, padding: Insets = Insets(),
    gap: Millimetres = 0, rule: Millimetres = 0, shares: [Int] = [], extent: Millimetres = 0,
    distribution: Alignment = .start, alignment: Alignment = .start, bleeds: Bool = false,
    children: [Block]
  ) {
    self.axis = axis
    self.border = border
    self.ground = ground
    self.padding = padding
    self.gap = gap
    self.rule = rule
    self.shares = shares
    self.extent = extent
    self.distribution = distribution
    self.alignment = alignment
    self.bleeds = bleeds
    self.children = children
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    axis = try fields.decodeIfPresent(Axis.self, forKey: .axis) ?? .down
    border = try fields.decodeIfPresent(Border.self, forKey: .border) ?? .none
    ground = try fields.decodeIfPresent(Ground.self, forKey: .ground) ?? .none
    padding = try fields.decodeIfPresent(Insets.self, forKey: .padding) ?? Insets()
    gap = try fields.decodeIfPresent(Millimetres.self, forKey: .gap) ?? 0
    rule = try fields.decodeIfPresent(Millimetres.self, forKey: .rule) ?? 0
    shares = try fields.decodeIfPresent([Int].self, forKey: .shares) ?? []
    extent = try fields.decodeIfPresent(Millimetres.self, forKey: .extent) ?? 0
    distribution = try fields.decodeIfPresent(Alignment.self, forKey: .distribution) ?? .start
    alignment = try fields.decodeIfPresent(Alignment.self, forKey: .alignment) ?? .start
    bleeds = try fields.decodeIfPresent(Bool.self, forKey: .bleeds) ?? false
    children = try fields.decode([Block].self, forKey: .children)
  }
}
