public import Geometry

/// A sheet of paper with its margins.
public struct Paper: Codable, Hashable, Sendable {
  /// The width as it lies before the reader.
  public var width: Millimetres
  /// The height as it lies before the reader.
  public var height: Millimetres
  /// Kept free on each side.
  public var margins: Insets

  /// Makes a sheet.
  public init(width: Millimetres, height: Millimetres, margins: Insets) {
    self.width = width
    self.height = height
    self.margins = margins
  }

  /// The unit of the look: the short side divided by 42 (5 mm on A4), in millimetres.
  public var unit: Double { min(width.value, height.value) / 42 }
}
