/// What libFuzzer gives, one choice after the other; noughts at its end.
struct FormBytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

  mutating func number(below limit: Int) -> Int {
    limit > 0 ? (byte() << 8 | byte()) % limit : 0
  }

  /// A text whose length stands before it.
  mutating func text() -> String {
    let text = rest.prefix(byte() % 40)
    rest = rest.dropFirst(text.count)
    return String(decoding: text, as: UTF8.self)
  }
}
