internal import Glibc

/// Splits the names that expat reports, each once: a file says the same few thousands of times.
struct MarkupNameTable {
  /// A name for each hash modulo the number of places, and how expat joined it; the newest stays.
  private var names = [MarkupName](repeating: "", count: 256)
  private var known = [[UInt8]](repeating: [], count: 256)

  /// The name that expat joined from `namespace` and `local` by the separator.
  mutating func name(_ joined: UnsafeBufferPointer<UInt8>) -> MarkupName {
    // The local name stands last, and differs sooner than the namespace.
    var hash = joined.count
    for index in max(0, joined.count - 16)..<joined.count {
      hash = unsafe hash &* 31 &+ Int(joined[index])
    }
    let place = hash & (known.count - 1)
    if unsafe !Self.isSame(known[place], joined) {
      known[place] = unsafe Array(joined)
      names[place] = Self.split(known[place])
    }
    return names[place]
  }

  private static func isSame(_ one: [UInt8], _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count, let start = other.baseAddress else { return false }
    return unsafe memcmp(one, start, other.count) == 0
  }

  private static func split(_ joined: [UInt8]) -> MarkupName {
    guard let split = joined.lastIndex(of: ExpatParser.separator) else {
      return MarkupName(String(decoding: joined, as: UTF8.self))
    }
    return MarkupName(
      String(decoding: joined[(split + 1)...], as: UTF8.self),
      in: String(decoding: joined[..<split], as: UTF8.self))
  }
}
