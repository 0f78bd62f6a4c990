import Diagnostics

/// A PO file as it stands, before anything is known of phrases.
struct POFile: Sendable {
  /// The header's fields by their names in lower case.
  var header: [String: String] = [:]
  /// The entries in their order, without the header and the obsolete ones.
  var entries: [POEntry] = []
  /// What is wrong with the file itself.
  var diagnostics: [Diagnostic] = []

  /// Reads a file.
  static func read(_ path: String) -> POFile {
    do throws(FileProblem) {
      return read(try FileContents.read(path), named: path)
    } catch {
      return POFile(diagnostics: [error.diagnostic(path)])
    }
  }

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8], named path: String) -> POFile {
    var reader = POReader(bytes: bytes, file: path)
    return reader.read()
  }
}
