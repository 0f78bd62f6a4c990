/// What the directory of an archive says of one part; none of it can be believed.
struct ArchiveEntry: Hashable, Sendable {
  var index: UInt64
  var name: String
  var packedBytes: Int
  var unpackedBytes: Int
  /// Whether it is stored, or packed by the method that all of these files use.
  var isPlain: Bool
  var isEncrypted: Bool
  /// Whether it says that it is a link to another file.
  var isLink: Bool

  /// The name as package parts are compared: without regard to capitals.
  var key: String { name.lowercased() }

  /// Whether the name could lead out of the folder that somebody unpacks the archive into.
  var leadsElsewhere: Bool {
    var parts = name.split(separator: "/", omittingEmptySubsequences: false)
    // A folder has an entry of its own, with a slash at its end.
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      || name.unicodeScalars.contains { $0 == "\\" || $0 == ":" || $0.value < 0x20 }
  }
}
