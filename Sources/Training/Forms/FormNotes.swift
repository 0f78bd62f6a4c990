internal import Diagnostics
internal import Tables

/// Collects what is to be said about one form.
struct FormNotes {
  let file: String
  let sheet: String
  var findings: [Diagnostic] = []

  mutating func add(
    _ rule: FormRule, at position: CellPosition, _ detail: (ja: String, en: String) = ("", "")
  ) {
    add(rule, cell: "\(sheet)!\(position)", detail)
  }

  mutating func add(
    _ rule: FormRule, cell: String?, _ detail: (ja: String, en: String) = ("", "")
  ) {
    findings.append(rule.diagnostic(file, cell ?? sheet, detail))
  }
}
