/// One backup of a database file: a whole database by itself, in one file beside it.
public struct Backup: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// Its number: 1 is the oldest.
  public let number: Int
  /// The version of the schema it has.
  public let version: Int

  /// Takes a file name apart, `shirube.sqlite.backup-0003-v2`; nil for any other file.
  init?(name: String, of original: DiskFile) {
    let start = "\(original.name).backup-"
    guard name.hasPrefix(start) else { return nil }
    let parts = name.dropFirst(start.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].hasPrefix("v"),
      let version = Int(parts[1].dropFirst()), version >= 0
    else { return nil }
    path = "\(original.folder)/\(name)"
    self.number = number
    self.version = version
  }

  /// The backup with a number.
  init(_ number: Int, version: Int, of original: DiskFile) {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    path = "\(original.path).backup-\(padded)-v\(version)"
    self.number = number
    self.version = version
  }
}
