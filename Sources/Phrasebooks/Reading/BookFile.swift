import Diagnostics
import FoundationEssentials

/// `book.json` as it stands.
///
/// Kinds, flags and types are read as text, so that one wrong word does not hide all other mistakes.
struct BookFile: Decodable {
  struct Section: Decodable {
    var number: String
    var title: String
    var phrases: [Entry]
  }

  struct Entry: Decodable {
    var number: String
    var kind: String
    var pictogram: String?
    var flags: [String]?
    var opposites: [String]?
    var placeholders: [Filling]?
  }

  struct Filling: Decodable {
    var name: String
    var type: String
    var sample: String
  }

  var title: String
  var version: String
  var sections: [Section]

  /// Reads a file; nil, with a diagnostic, if it is not one.
  static func read(_ path: String) -> (book: BookFile?, diagnostics: [Diagnostic]) {
    do {
      let bytes = try FileContents.read(path)
      return (try JSONDecoder().decode(BookFile.self, from: Data(bytes)), [])
    } catch let problem as FileProblem {
      return (nil, [problem.diagnostic(path)])
    } catch {
      return (nil, [diagnostic(error, path)])
    }
  }

  private static func diagnostic(_ error: any Error, _ path: String) -> Diagnostic {
    let element: String? =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context): Self.path(context.codingPath + [key])
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        Self.path(context.codingPath)
      default: nil
      }
    return Diagnostic(
      .error, "book-format", at: SourcePosition(file: path, element: element),
      LocalizedMessage(
        ja: "book.jsonの書き方ではありません。", en: "This is not how book.json is written."),
      hint: LocalizedMessage(
        ja: "Phrasebooks/README.mdの例と比べてください。",
        en: "Compare it with the example in Phrasebooks/README.md."))
  }

  private static func path(_ keys: [any CodingKey]) -> String? {
    let text = keys.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
    return text.isEmpty ? nil : String(text.drop { $0 == "." })
  }
}
