/// Least, middle, most and sum of some numbers.
public struct Spread: Hashable, Sendable, Codable {
  /// How many numbers.
  public let count: Int
  /// The least.
  public let least: Double
  /// The one in the middle; of an even number the mean of two.
  public let median: Double
  /// The most.
  public let most: Double
  /// All together.
  public let total: Double

  /// Nil of no numbers.
  public init?(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    count = sorted.count
    least = first
    most = last
    let middle = sorted.count / 2
    median =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    total = sorted.reduce(0, +)
  }

  /// The mean, half-up to one decimal.
  public var mean: Double { ((total / Double(count)) * 10).rounded(.toNearestOrAwayFromZero) / 10 }
}
