/// A code of a prefecture or municipality (全国地方公共団体コード): five digits and a check digit.
public struct GovernmentCode: Hashable, Sendable, CustomStringConvertible {
  /// The six digits.
  public let description: String

  /// Reads six digits whose last one fits the others; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.compactMap { (0x30...0x39).contains($0) ? Int($0 - 0x30) : nil }
    guard digits.count == 6, text.utf8.count == 6, digits[5] == Self.checkDigit(digits.prefix(5))
    else { return nil }
    description = text
  }

  /// `(11 − Σ d·(6 5 4 3 2) mod 11) mod 10` of five digits.
  public static func checkDigit(_ digits: some Sequence<Int>) -> Int {
    let sum = zip(digits, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 10
  }

  /// The two digits of the prefecture by JIS X 0401.
  public var prefecture: String { String(description.prefix(2)) }
}
