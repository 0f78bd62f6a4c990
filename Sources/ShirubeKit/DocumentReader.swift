import Diagnostics
public import Documents
import FoundationEssentials

/// Reads a document from JSON.
public struct DocumentReader: Sendable {
  /// The most bytes that are read.
  public static let limit = 64 << 20

  /// Makes a reader.
  public init() {}

  /// The document; the error names the place inside: `pages[0].blocks[2].text.size`.
  ///
  /// Numbers that no paper can hold are refused too.
  public func read(_ bytes: [UInt8], file: String) throws(DocumentProblem) -> Document {
    let document: Document
    do {
      document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw DocumentProblem([Self.diagnostic(error, file: file)])
    } catch {
      throw DocumentProblem([Self.brokenJSON(file)])
    }
    let problems = DocumentCheck.diagnostics(document, file: file)
    if !problems.isEmpty { throw DocumentProblem(problems) }
    return document
  }

  private static func diagnostic(_ error: DecodingError, file: String) -> Diagnostic {
    switch error {
    case .keyNotFound(let key, let context):
      return diagnostic(
        file, context.codingPath, ja: "「\(key.stringValue)」がありません",
        en: "“\(key.stringValue)” is missing.")
    case .typeMismatch(let type, let context):
      let (ja, en) = kind(of: type)
      return diagnostic(
        file, context.codingPath, ja: "値は\(ja)でなければなりません", en: "The value must be \(en).")
    case .valueNotFound(_, let context):
      return diagnostic(
        file, context.codingPath, ja: "null ではなく値が要ります", en: "A value is needed, not null.")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      return brokenJSON(file)
    case .dataCorrupted(let context):
      let words = DocumentWords.allowed(
        for: context.codingPath.last { $0.intValue == nil }?.stringValue ?? "")
      return diagnostic(
        file, context.codingPath,
        ja: words.isEmpty ? "使えない値です" : "使えない値です。使えるのは: \(words)",
        en: words.isEmpty ? "The value cannot be used." : "The value must be one of: \(words)")
    @unknown default:
      return brokenJSON(file)
    }
  }

  private static func diagnostic(
    _ file: String, _ path: [any CodingKey], ja: String, en: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "document", at: SourcePosition(file: file, element: name(of: path)),
      LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(
        ja: "Sources/Documents の型の説明どおりに書いてください",
        en: "Write it as the types in Sources/Documents say."))
  }

  private static func kind(of type: any Any.Type) -> (String, String) {
    if type == String.self { return ("文字列", "a string") }
    if type == Double.self || type == Int.self { return ("数", "a number") }
    if type == Bool.self { return ("true か false", "true or false") }
    if type is any ExpressibleByArrayLiteral.Type { return ("配列 […]", "a list […]") }
    return ("オブジェクト {…}", "an object {…}")
  }

  private static func brokenJSON(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "json", at: SourcePosition(file: file),
      LocalizedMessage(ja: "JSONとして読めません", en: "This is not JSON."),
      hint: LocalizedMessage(
        ja: "python3 -m json.tool で誤りの場所を見てください",
        en: "See where it breaks with: python3 -m json.tool"))
  }

  private static func name(of path: [any CodingKey]) -> String? {
    var name = ""
    for key in path {
      if let index = key.intValue {
        name += "[\(index)]"
      } else {
        name += name.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return name.isEmpty ? nil : name
  }
}
