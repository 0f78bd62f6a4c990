internal import Glibc

/// Splits the names that expat reports, each once: a file says the same few thousands of times.
struct MarkupNameTable {
  private struct Entry {
    var joined: [UInt8]
    var name: MarkupName
  }

  private var known: [Int: Entry] = [:]

  /// The name that expat joined from `namespace` and `local` by the separator.
  mutating func name(_ joined: UnsafeBufferPointer<UInt8>) -> MarkupName {
    var hasher = Hasher()
    unsafe hasher.combine(bytes: UnsafeRawBufferPointer(joined))
    let hash = hasher.finalize()
    if let entry = known[hash], unsafe Self.isSame(entry.joined, joined) { return entry.name }
    let entry = unsafe Entry(joined: Array(joined), name: Self.split(Array(joined)))
    // A file with endless different names must not fill the memory twice.
    if known.count < 1_000 { known[hash] = entry }
    return entry.name
  }

  private static func isSame(_ known: [UInt8], _ joined: UnsafeBufferPointer<UInt8>) -> Bool {
    guard known.count == joined.count, let start = joined.baseAddress else { return known.isEmpty }
    return unsafe memcmp(known, start, known.count) == 0
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
