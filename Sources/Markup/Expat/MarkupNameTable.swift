/// Splits the names that expat reports, each once: a file says the same few thousands of times.
struct MarkupNameTable {
  private var known: [String: MarkupName] = [:]

  /// The name that expat joined from `namespace` and `local` by the separator.
  mutating func name(_ joined: String) -> MarkupName {
    if let name = known[joined] { return name }
    let bytes = Array(joined.utf8)
    var name = MarkupName(joined)
    if let split = bytes.lastIndex(of: ExpatParser.separator) {
      name = MarkupName(
        String(decoding: bytes[(split + 1)...], as: UTF8.self),
        in: String(decoding: bytes[..<split], as: UTF8.self))
    }
    // A file with endless different names must not fill the memory twice.
    if known.count < 1_000 { known[joined] = name }
    return name
  }
}
