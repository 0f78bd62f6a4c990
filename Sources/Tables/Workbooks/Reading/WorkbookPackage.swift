internal import Diagnostics
internal import Markup

/// The parts of a workbook, unpacked one after the other within the limits.
struct WorkbookPackage: ~Copyable {
  let file: String
  let limits: WorkbookLimits
  private let archive: Archive
  private let check: ArchiveCheck
  private let entries: [String: ArchiveEntry]
  private var unpackedBytes = 0

  /// Opens the archive and looks at its directory.
  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(TableError) {
    self.file = file
    self.limits = limits
    check = ArchiveCheck(file: file, limits: limits)
    // Asked of libzip, such a directory would take much memory before it can be counted.
    if ArchiveDirectory.isTooLarge(bytes, limits: limits) { throw check.tooManyEntries }
    guard let archive = Archive(bytes) else { throw .damagedWorkbook(file) }
    try check.check(archive.entries, fileBytes: bytes.count)
    entries = Dictionary(archive.entries.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    self.archive = archive
  }

  /// The names of all parts, in small letters.
  var keys: some Collection<String> { entries.keys }

  /// Whether there is a part of a name.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The bytes of a part; nil if there is none.
  mutating func bytes(_ key: String) throws(TableError) -> [UInt8]? {
    guard let entry = entries[key] else { return nil }
    do throws(ArchiveFailure) {
      let content = try archive.unpack(
        entry, most: check.most(of: entry, already: unpackedBytes))
      unpackedBytes += content.count
      return content
    } catch {
      switch error {
      case .damaged: throw .damagedWorkbook(file)
      case .tooLarge: throw check.swells
      }
    }
  }

  /// The root element of a part; nil if there is none. `role` is what messages call it.
  mutating func element(_ key: String, role: String) throws(TableError) -> MarkupElement? {
    guard let bytes = try bytes(key) else { return nil }
    do throws(MarkupError) {
      return try MarkupReader().read(bytes)
    } catch {
      throw broken(error, role: role)
    }
  }

  /// Hands a part to a receiver, and says whether there is one.
  mutating func read(_ key: String, role: String, to receiver: any MarkupReceiver)
    throws(TableError) -> Bool
  {
    guard let bytes = try bytes(key) else { return false }
    do throws(MarkupError) {
      try Self.streams.read(bytes, to: receiver)
    } catch {
      throw broken(error, role: role)
    }
    return true
  }

  private func broken(_ error: MarkupError, role: String) -> TableError {
    let reason = error.diagnostic(file: file)
    return .broken(file, part: role, line: error.line, detail: reason.message.withoutStop)
  }

  /// For parts that are never held as a tree. Bytes were counted while unpacking. A form full of cells with borders and nothing in them has millions of
  /// elements; conditional formats name thousands of ranges in one tag.
  private static let streams = MarkupReader(
    limits: MarkupLimits(bytes: Int(CInt.max), elements: 5_000_000, tagBytes: 1 << 20))
}

extension LocalizedMessage {
  /// The sentence without its full stop, to stand in brackets.
  fileprivate var withoutStop: LocalizedMessage {
    LocalizedMessage(
      ja: String(japanese.hasSuffix("。") ? japanese.dropLast() : japanese[...]),
      en: String(english.hasSuffix(".") ? english.dropLast() : english[...]))
  }
}
