/// The number of a phrase, for ever: `13-02` is category 13, phrase 2.
public struct PhraseNumber: Hashable, Sendable, LosslessStringConvertible {
  /// The category, 0 to 99.
  public let category: Int
  /// The place in the category, 1 to 999.
  public let index: Int

  /// Makes a number; nil if a part is out of its range.
  public init?(category: Int, index: Int) {
    guard (0...99).contains(category), (1...999).contains(index) else { return nil }
    self.category = category
    self.index = index
  }

  /// Reads `13-02`: two digits, a hyphen, two digits or, from 100 on, three.
  public init?(_ text: String) {
    guard let number = Self.read(text.utf8) else { return nil }
    self = number
  }

  /// The number as it is printed.
  public var description: String {
    "\(category < 10 ? "0" : "")\(category)-\(index < 10 ? "0" : "")\(index)"
  }

  static func read(_ bytes: some Collection<UInt8>) -> PhraseNumber? {
    guard bytes.count == 5 || bytes.count == 6 else { return nil }
    var category = 0
    var index = 0
    for (place, byte) in bytes.enumerated() {
      if place == 2 {
        guard byte == 0x2D else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      if place < 2 {
        category = category * 10 + Int(byte - 0x30)
      } else {
        index = index * 10 + Int(byte - 0x30)
      }
    }
    if bytes.count == 6, index < 100 { return nil }
    return PhraseNumber(category: category, index: index)
  }
}

extension PhraseNumber: Comparable {
  public static func < (left: PhraseNumber, right: PhraseNumber) -> Bool {
    (left.category, left.index) < (right.category, right.index)
  }
}

extension PhraseNumber: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = PhraseNumber(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a phrase number like 13-02")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
