/// A length on paper.
public struct Millimetres: Hashable, Sendable, Comparable, Codable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The number of millimetres.
  public var value: Double

  /// Makes a length from a number of millimetres.
  public init(_ value: Double) { self.value = value }
  public init(floatLiteral value: Double) { self.value = value }
  public init(integerLiteral value: Int) { self.value = Double(value) }
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Double.self)
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  /// A length from PostScript points (1/72 inch).
  public static func points(_ points: Double) -> Millimetres { Millimetres(points * 25.4 / 72) }

  /// The same length in PostScript points.
  public var points: Double { value * 72 / 25.4 }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }
  public static func * (left: Self, right: Double) -> Self { Self(left.value * right) }
  public static func / (left: Self, right: Double) -> Self { Self(left.value / right) }
}
