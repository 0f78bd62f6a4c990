public import Diagnostics

/// A file that cannot be read at all: after such a place nothing in it can be believed.
public struct TableError: Error, Hashable, Sendable {
  /// What stopped the reader.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// More bytes, rows, columns, levels, or a longer field than the limits allow.
    case tooLarge = "too-large"
    /// Nothing but blanks.
    case empty = "empty-file"
    /// A workbook, a PDF, a web page or UTF-16 text where a plain file is wanted.
    case foreignFormat = "foreign-format"
    /// Bytes that are no text in the encoding of the file.
    case notText = "not-text"
    /// A control character that no text has.
    case controlCharacter = "control-character"
    /// A quote that is never closed, or text behind a closing quote.
    case brokenQuote = "broken-quote"
    /// JSON or XML that breaks its grammar, or a workbook that lacks a part it names.
    case brokenStructure = "broken-structure"
    /// An archive whose bytes do not fit together.
    case damagedFile = "damaged-file"
    /// An archive made to do harm: it swells, names other folders, links, or names a part twice.
    case hostileArchive = "hostile-archive"
    /// A file that only opens with a password.
    case encrypted = "encrypted-file"
    /// A workbook with programs in it.
    case macros
    /// A workbook that takes values from other files or from a network.
    case externalLinks = "external-links"
    /// A table that a workbook cannot hold as it is.
    case unwritable
  }

  /// What stopped the reader.
  public var kind: Kind
  /// The place, the sentence and the way out.
  public var diagnostic: Diagnostic

  /// Makes an error; its rule is the name of the kind.
  public init(
    _ kind: Kind, at position: SourcePosition, _ message: LocalizedMessage,
    hint: LocalizedMessage? = nil
  ) {
    self.kind = kind
    diagnostic = Diagnostic(.error, kind.rawValue, at: position, message, hint: hint)
  }
}
