import Diagnostics

/// The problems of one PO file.
struct POProblems {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  mutating func add(_ problem: POProblem, line: Int) {
    diagnostics.append(
      Diagnostic(
        .error, problem.rule, at: SourcePosition(file: file, line: line), problem.message,
        hint: problem.hint))
  }
}
