import Diagnostics

/// A diagnostic as lines of text.
enum DiagnosticText {
  /// `error: file:line: what is wrong`, and the way out indented below.
  static func lines(_ diagnostic: Diagnostic) -> [String] {
    let place = diagnostic.position.description
    let message = diagnostic.message.text(in: Interface.language)
    let head = place.isEmpty ? message : "\(place): \(message)"
    return ["\(severity(diagnostic.severity)): \(head)"] + hint(diagnostic)
  }

  /// `file:line: error: what is wrong`, as editors read it, and the way out indented below.
  static func listed(_ diagnostic: Diagnostic) -> [String] {
    let position = diagnostic.position
    var place = position.file
    if let line = position.line { place += ":\(line)" }
    let element = position.element.map { "\($0): " } ?? ""
    let message = diagnostic.message.text(in: Interface.language)
    let head = "\(severity(diagnostic.severity)): \(element)\(message)"
    return [place.isEmpty ? head : "\(place): \(head)"] + hint(diagnostic)
  }

  private static func hint(_ diagnostic: Diagnostic) -> [String] {
    guard let hint = diagnostic.hint else { return [] }
    return ["  \(Interface.words(ja: "次に", en: "Next")): \(hint.text(in: Interface.language))"]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: Interface.words(ja: "エラー", en: "error")
    case .warning: Interface.words(ja: "警告", en: "warning")
    case .note: Interface.words(ja: "お知らせ", en: "note")
    }
  }
}
