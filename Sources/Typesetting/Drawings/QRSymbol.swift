import CQREncode

/// A QR symbol of level M: a square of dark and light modules.
package struct QRSymbol: Hashable {
  /// The most bytes a symbol of ours holds: more would be too fine for paper on a wall.
  static let mostBytes = 500

  /// The number of UTF-8 among the Extended Channel Interpretations.
  private static let utf8: UInt32 = 26

  /// How many modules stand side by side, without the quiet zone.
  package let side: Int
  private let modules: [Bool]

  /// The symbol of a text in UTF-8; nil if there is nothing in it, or more than 500 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...Self.mostBytes).contains(bytes.count),
      let input = unsafe QRinput_new2(0, QR_ECLEVEL_M)
    else { return nil }
    defer { unsafe QRinput_free(input) }
    // Beyond ASCII a symbol must say that it is UTF-8: readers guess, and take kana for Shift JIS.
    if bytes.contains(where: { $0 > 0x7F }) {
      guard unsafe QRinput_appendECIheader(input, Self.utf8) == 0 else { return nil }
    }
    guard unsafe QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0,
      let code = unsafe QRcode_encodeInput(input)
    else { return nil }
    defer { unsafe QRcode_free(code) }
    guard let data = unsafe code.pointee.data else { return nil }
    side = unsafe Int(code.pointee.width)
    // The lowest bit of a module is its colour, the others say what it is for.
    modules = unsafe UnsafeBufferPointer(start: data, count: side * side).map { $0 & 1 == 1 }
  }

  /// The runs of dark modules of a row, from left to right.
  package func runs(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0...side {
      let isDark = column < side && modules[row * side + column]
      if isDark, start == nil { start = column }
      if !isDark, let first = start {
        runs.append(first..<column)
        start = nil
      }
    }
    return runs
  }
}
