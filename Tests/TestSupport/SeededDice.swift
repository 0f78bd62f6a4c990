/// Dice that fall the same way for the same seed (SplitMix64).
public struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the dice of a seed.
  public init(_ seed: Int) {
    // Neighbouring seeds must not give the same row one step apart.
    state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 ^ 0x2545_F491_4F6C_DD1D
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to, without, `sides`.
  public mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }

  /// Whether something happens that happens once in so many times.
  public mutating func happens(oneIn sides: Int) -> Bool { roll(sides) == 0 }

  /// One of several.
  public mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(items.count)] }

  /// A number in a range with two decimals.
  public mutating func length(_ range: ClosedRange<Double>) -> Double {
    let hundredths = Int(((range.upperBound - range.lowerBound) * 100).rounded())
    return range.lowerBound + Double(roll(hundredths + 1)) / 100
  }
}
