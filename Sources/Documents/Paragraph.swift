/// Words that are set together.
public struct Paragraph: Codable, Hashable, Sendable {
  /// The words.
  public var text: Text
  /// What the words are for: PDF tag and default size.
  public var role: Role
  /// Where lines stand in their box.
  public var alignment: Alignment
  /// How large the words are.
  public var size: Size
  /// Bold or regular.
  public var weight: Weight
  /// The greatest number of lines; 0 sets no limit.
  public var lines: Int
  /// The size of ruby beside its base.
  public var rubyScale: Double
  /// The line pitch as a multiple of the size; 0 takes what the language needs for the role.
  public var pitch: Double
  /// A line under the words, or through them: a term that counts, a number that no longer does.
  public var stroke: Stroke
  /// What diagnostics and proofs call it: a phrase number, `13-04`.
  public var origin: String?

  /// Makes a paragraph.
  public init(
    _ text: Text, role: Role = .body, alignment: Alignment = .start, size: Size = .role,
    weight: Weight = .regular, lines: Int = 0, rubyScale: Double = 0.5, pitch: Double = 0,
    stroke: Stroke = .none, origin: String? = nil
  ) {
    self.text = text
    self.role = role
    self.alignment = alignment
    self.size = size
    self.weight = weight
    self.lines = lines
    self.rubyScale = rubyScale
    self.pitch = pitch
    self.stroke = stroke
    self.origin = origin
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    text = try fields.decode(Text.self, forKey: .text)
    role = try fields.decodeIfPresent(Role.self, forKey: .role) ?? .body
    alignment = try fields.decodeIfPresent(Alignment.self, forKey: .alignment) ?? .start
    size = try fields.decodeIfPresent(Size.self, forKey: .size) ?? .role
    weight = try fields.decodeIfPresent(Weight.self, forKey: .weight) ?? .regular
    lines = try fields.decodeIfPresent(Int.self, forKey: .lines) ?? 0
    rubyScale = try fields.decodeIfPresent(Double.self, forKey: .rubyScale) ?? 0.5
    pitch = try fields.decodeIfPresent(Double.self, forKey: .pitch) ?? 0
    stroke = try fields.decodeIfPresent(Stroke.self, forKey: .stroke) ?? .none
    origin = try fields.decodeIfPresent(String.self, forKey: .origin)
  }
}
