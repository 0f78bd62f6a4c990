/// A position on the earth in degrees (WGS 84).
public struct Coordinates: Hashable, Sendable, Codable {
  /// Degrees north.
  public var latitude: Double
  /// Degrees east.
  public var longitude: Double

  /// Makes a position.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether the position lies in the box around Japan, from Okinotorishima to Cape Kamoiwakka and Minamitorishima.
  public var isInJapan: Bool {
    (20.0...46.0).contains(latitude) && (122.0...154.5).contains(longitude)
  }
}
