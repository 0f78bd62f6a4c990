internal import Diagnostics
internal import WritingSystems

/// The text of a file as UTF-8 bytes, with the encoding in which it was found.
struct EncodedText {
  var bytes: [UInt8]
  var encoding: TextEncoding

  /// Finds out the encoding and reads all of the text, strictly.
  ///
  /// A byte order mark decides; else what is valid UTF-8 is UTF-8, since Japanese text in CP932 never is by chance;
  /// else it must be valid CP932 from the first byte to the last.
  static func read(_ bytes: [UInt8], file: String, limits: TableLimits) throws(TableError) -> Self {
    guard bytes.count <= limits.bytes else {
      throw TableError(
        .tooLarge, at: SourcePosition(file: file),
        LocalizedMessage(
          ja: "ファイルが大きすぎます（\(bytes.count) バイト。上限は \(limits.bytes)）。",
          en: "The file is too large (\(bytes.count) bytes; the limit is \(limits.bytes))."))
    }
    if let error = ForeignFormat.error(in: bytes, file: file) { throw error }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes.dropFirst(3))
      guard let offset = UTF8Check.firstInvalid(in: text) else {
        return Self(bytes: text, encoding: .utf8WithMark)
      }
      throw notText("UTF-8", offset: offset + 3, in: bytes, file: file)
    }
    guard let offset = UTF8Check.firstInvalid(in: bytes) else {
      return Self(bytes: bytes, encoding: .utf8)
    }
    do {
      let text = try TextConverter.cp932.decode(bytes)
      return Self(bytes: Array(text.utf8), encoding: .cp932)
    } catch {
      guard case .invalidBytes(let other) = error else {
        throw notText("UTF-8", offset: offset, in: bytes, file: file)
      }
      // The encoding that got further is the one in which the file was meant.
      throw other > offset
        ? notText("CP932", offset: other, in: bytes, file: file)
        : notText("UTF-8", offset: offset, in: bytes, file: file)
    }
  }

  private static func notText(_ encoding: String, offset: Int, in bytes: [UInt8], file: String)
    -> TableError
  {
    TableError(
      .notText, at: SourcePosition(file: file, line: line(of: offset, in: bytes)),
      LocalizedMessage(
        ja: "\(encoding) の文字として読めないバイトがあります（\(offset) バイト目）。",
        en: "Some bytes are not \(encoding) text (at byte \(offset))."),
      hint: LocalizedMessage(
        ja: "「CSV UTF-8（コンマ区切り）」で保存し直してください。",
        en: "Save it again as “CSV UTF-8 (comma delimited)”."))
  }

  /// The line of a byte; neither encoding uses LF or CR inside another character.
  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes.prefix(offset) {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    return line
  }
}
