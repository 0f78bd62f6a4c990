/// The code of a municipality (全国地方公共団体コード): five digits and a check digit.
public struct MunicipalityCode: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The six digits, the last of which checks the others.
  public let description: String

  /// Makes the code whose first five digits these are; nil if they are none.
  public init?(fiveDigits: String) {
    guard let check = Self.checkDigit(of: fiveDigits) else { return nil }
    description = "\(fiveDigits)\(check)"
  }

  /// Reads six digits whose check digit is right.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard text.utf8.count == 6, let code = Self(fiveDigits: String(text.prefix(5))),
      code.description == text
    else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not the code of a municipality")
    }
    self = code
  }

  /// Writes the six digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The number of the prefecture, 1 to 47.
  public var prefecture: Int { Int(description.prefix(2)) ?? 0 }

  /// The check digit of five digits; nil unless they name a prefecture or a municipality in one.
  static func checkDigit(of digits: String) -> Int? {
    let values = digits.utf8.map { Int($0) - 0x30 }
    guard values.count == 5, values.allSatisfy((0...9).contains),
      (1...47).contains(values[0] * 10 + values[1])
    else { return nil }
    let municipality = values[2] * 100 + values[3] * 10 + values[4]
    // Prefectures have 000; the highest number of a town is 694 in Hokkaido.
    guard municipality == 0 || (100...799).contains(municipality) else { return nil }
    let sum = zip(values, [6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
    return (11 - sum % 11) % 10
  }
}
