/// Why a PNG could not be drawn.
public struct PNGError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A side is smaller than one pixel, or the picture has more pixels than allowed.
    case size(width: Int, height: Int)
    /// There is no memory left for it.
    case noMemory
    /// cairo failed; the text is its own, in English.
    case drawing(String)
  }

  /// What is wrong.
  public var reason: Reason

  /// Makes an error.
  public init(_ reason: Reason) { self.reason = reason }
}
