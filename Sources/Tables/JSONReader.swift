internal import Diagnostics

/// Reads JSON of unknown origin: strict grammar (RFC 8259), bounded depth, a line for every object.
///
/// Foundation's decoder has no lines to tell the person, and is several times slower on values of unknown shape.
public struct JSONReader: Hashable, Sendable {
  /// How much is read: bytes, depth, bytes of a string; `rows` bounds an array and `columns` an object.
  public var limits: TableLimits

  /// Makes a reader.
  public init(limits: TableLimits = TableLimits()) { self.limits = limits }

  /// Reads a file; a byte order mark is allowed, any other encoding than UTF-8 is not.
  public func read(_ bytes: [UInt8], file: String) throws(TableError) -> JSONValue {
    let text = try EncodedText.read(bytes, file: file, limits: limits)
    guard text.encoding != .cp932 else {
      throw TableError(
        .notText, at: SourcePosition(file: file),
        LocalizedMessage(ja: "JSON が UTF-8 ではありません。", en: "The JSON file is not UTF-8."))
    }
    var scanner = JSONScanner(bytes: text.bytes, file: file, limits: limits)
    return try scanner.document()
  }
}
