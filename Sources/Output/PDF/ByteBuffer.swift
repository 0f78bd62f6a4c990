/// Bytes of a file being written, with the few number formats PDF needs.
///
/// No locale and no `String` on the way: page contents are written a hundred thousand numbers at a time.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  mutating func append(_ other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// A whole number.
  mutating func append(_ number: Int) {
    if number < 0 {
      bytes.append(0x2D)
      appendDigits(UInt(-number))
    } else {
      appendDigits(UInt(number))
    }
  }

  /// A number with at most three decimals, followed by a blank.
  mutating func append(_ number: Double) {
    appendThousandths(Self.whole(number * 1000))
    bytes.append(0x20)
  }

  /// A number with at most two decimals, followed by a blank: enough for a place in points.
  mutating func append(place number: Double) {
    appendThousandths(Self.whole(number * 100) * 10)
    bytes.append(0x20)
  }

  /// Two bytes in hexadecimal.
  mutating func append(hex unit: UInt16) {
    bytes.append(Self.hexDigits[Int(unit >> 12)])
    bytes.append(Self.hexDigits[Int(unit >> 8 & 15)])
    bytes.append(Self.hexDigits[Int(unit >> 4 & 15)])
    bytes.append(Self.hexDigits[Int(unit & 15)])
  }

  /// A text string of the document: UTF-16 with its mark, in hexadecimal.
  mutating func append(textString text: String) {
    append("<FEFF")
    for unit in text.utf16 { append(hex: unit) }
    append(">")
  }

  /// A number in a fixed count of big-endian bytes.
  mutating func append(bigEndian number: Int, bytes count: Int) {
    for shift in stride(from: (count - 1) * 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// A number rounded to a whole one; what no page can hold is 0, so that no document stops the program.
  fileprivate static func whole(_ number: Double) -> Int {
    abs(number) < 1e15 ? Int(number.rounded()) : 0
  }

  private mutating func appendThousandths(_ thousandths: Int) {
    var rest = thousandths
    if rest < 0 {
      bytes.append(0x2D)
      rest = -rest
    }
    appendDigits(UInt(rest / 1000))
    var decimals = rest % 1000
    guard decimals > 0 else { return }
    bytes.append(0x2E)
    var unit = 100
    while decimals > 0 {
      bytes.append(UInt8(0x30 + decimals / unit))
      decimals %= unit
      unit /= 10
    }
  }

  private mutating func appendDigits(_ number: UInt) {
    if number < 10 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + number))
      return
    }
    appendDigits(number / 10)
    bytes.append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

extension ByteBuffer {
  /// A small number with six decimals, followed by a blank: the scale from font units to points.
  mutating func append(fine number: Double) {
    let millionths = Self.whole(abs(number) * 1_000_000)
    if number < 0 { append(byte: 0x2D) }
    append(millionths / 1_000_000)
    append(byte: 0x2E)
    var rest = millionths % 1_000_000
    var unit = 100_000
    while unit > 0 {
      append(byte: UInt8(0x30 + rest / unit))
      rest %= unit
      unit /= 10
    }
    append(byte: 0x20)
  }
}
