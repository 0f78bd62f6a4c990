/// What the end of a ZIP file says of its directory, looked at before libzip reads all of it.
enum ArchiveDirectory {
  /// Whether an end record speaks of more entries, or of a larger directory, than allowed.
  ///
  /// Twenty megabytes hold 400,000 entries without content. Every end record in the last 64 KiB is asked,
  /// since readers differ in which of them they believe.
  static func isTooLarge(_ bytes: [UInt8], limits: WorkbookLimits) -> Bool {
    guard bytes.count >= recordBytes else { return false }
    let first = max(0, bytes.count - recordBytes - 0xFFFF)
    for start in first...(bytes.count - recordBytes) where bytes[start] == 0x50 {
      guard bytes[start...].starts(with: [0x50, 0x4B, 0x05, 0x06]) else { continue }
      let count = number(bytes[(start + 10)..<(start + 12)])
      let size = number(bytes[(start + 12)..<(start + 16)])
      if count > limits.entries || size > limits.entries * entryBytes { return true }
    }
    return false
  }

  private static let recordBytes = 22
  /// Far more than an entry with the longest name that is in use.
  private static let entryBytes = 1000

  /// A number as ZIP writes it, the smallest byte first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
