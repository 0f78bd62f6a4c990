internal import Diagnostics

/// What is wrong with cells: one diagnostic for each rule and sheet, with the first cell and how many there are.
struct CellComplaints {
  enum Rule: String, Hashable, CaseIterable {
    case unreadable = "cell-unreadable"
    case repeated = "cell-repeated"
    case impossibleDate = "date-impossible"
    case formula = "formula-value"
    case formulaWithoutValue = "formula-without-value"
  }

  private struct Finding {
    var first: CellPosition?
    var count = 0
  }

  private let file: String
  /// The number of the sheet, counted from 1: its name is a text of people.
  private let sheet: Int
  private var findings: [Rule: Finding] = [:]

  init(file: String, sheet: Int) {
    self.file = file
    self.sheet = sheet
  }

  /// Notes a cell; nil for one whose place cannot be read.
  mutating func add(_ rule: Rule, at position: CellPosition?) {
    findings[rule, default: Finding(first: position)].count += 1
  }

  /// The diagnostics, always in the same order.
  var diagnostics: [Diagnostic] {
    Rule.allCases.compactMap { rule in
      findings[rule].map { finding in diagnostic(rule, finding) }
    }
  }

  private func diagnostic(_ rule: Rule, _ finding: Finding) -> Diagnostic {
    let cell = finding.first.map { "!\($0)" } ?? ""
    let words = rule.words
    let japanese = finding.count > 1 ? "（ほかに \(finding.count - 1) か所）" : ""
    let english = finding.count > 1 ? " (and \(finding.count - 1) more)" : ""
    return Diagnostic(
      rule.severity, rule.rawValue,
      at: SourcePosition(file: file, element: "sheet \(sheet)\(cell)"),
      LocalizedMessage(ja: words.message.japanese + japanese, en: words.message.english + english),
      hint: words.hint)
  }
}
