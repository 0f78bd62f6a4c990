/// A share as it is printed: half-up, one decimal, of the denominator printed beside it.
public struct Rate: Hashable, Sendable {
  /// How many.
  public let count: Int
  /// Of how many; 0 gives no rate.
  public let denominator: Int

  /// Makes a rate.
  public init(_ count: Int, of denominator: Int) {
    self.count = count
    self.denominator = denominator
  }

  /// The percentage in tenths: 716 is 71.6 %. Nil of nothing.
  ///
  /// Calculated in whole numbers, so that a half is a half: 1 of 16 is 6.3 %, whatever a `Double` thinks of 6.25.
  public var tenths: Int? {
    guard denominator > 0 else { return nil }
    return (2000 * count + denominator) / (2 * denominator)
  }

  /// `71.6`, and `－` of nothing.
  public var percent: String {
    guard let tenths else { return "－" }
    return "\(tenths / 10).\(tenths % 10)"
  }
}
