/// A colour of the house: black, white, and the few official ones, as sRGB.
public struct Colour: Hashable, Sendable, Codable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  /// Makes a colour from `0xRRGGBB`.
  public init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  public static let black = Colour(0x000000)
  public static let white = Colour(0xFFFFFF)
  /// The prohibition ring of JIS Z 9103's recommended screen values.
  public static let prohibition = Colour(0xFF4B00)
}
