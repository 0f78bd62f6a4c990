/// The number of a notice in a shelter's register, for ever: `N-0012`.
public struct NoticeNumber: Hashable, Sendable, LosslessStringConvertible {
  /// Its place in the register, from 1.
  public let value: Int

  /// The first notice of a register.
  public static let first = NoticeNumber(place: 1)

  private init(place: Int) { value = place }

  /// Makes a number; nil outside 1 to 999,999.
  public init?(_ value: Int) {
    guard (1...999_999).contains(value) else { return nil }
    self.value = value
  }

  /// Reads `N-0012` in either case; four digits, or up to six where there are more notices.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (6...8).contains(bytes.count), bytes[0] == 0x4E || bytes[0] == 0x6E, bytes[1] == 0x2D,
      bytes[2...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.init(bytes[2...].reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// The number as it is printed.
  public var description: String {
    let digits = "\(value)"
    return "N-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension NoticeNumber: Comparable {
  public static func < (left: NoticeNumber, right: NoticeNumber) -> Bool {
    left.value < right.value
  }
}

extension NoticeNumber: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = NoticeNumber(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a notice number like N-0012")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
