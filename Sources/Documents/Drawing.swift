public import Geometry

/// A drawing of the house by name, with the values that shape it.
///
/// An unknown name is a diagnostic of the typesetter.
public struct Drawing: Codable, Hashable, Sendable {
  /// Which one: `arrow qr rule space triangle tickBox`.
  public var name: String
  /// What shapes it: `direction` of an arrow, `text` of a QR symbol.
  public var values: [String: String]
  /// Its width; 0 takes what there is.
  public var width: Millimetres
  /// Its height.
  public var height: Millimetres
  /// What it shows; nil for what only orders the page.
  public var alternative: Text?

  /// Makes a drawing.
  public init(
    _ name: String, values: [String: String] = [:], width: Millimetres = 0, height: Millimetres = 0,
    alternative: Text? = nil
  ) {
    self.name = name
    self.values = values
    self.width = width
    self.height = height
    self.alternative = alternative
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    name = try fields.decode(String.self, forKey: .name)
    values = try fields.decodeIfPresent([String: String].self, forKey: .values) ?? [:]
    width = try fields.decodeIfPresent(Millimetres.self, forKey: .width) ?? 0
    height = try fields.decodeIfPresent(Millimetres.self, forKey: .height) ?? 0
    alternative = try fields.decodeIfPresent(Text.self, forKey: .alternative)
  }
}
