import TestSupport

/// PDFium in Python.
enum PDFium {
  static let isThere = run(["-c", "import pypdfium2"]).status == 0

  static func run(_ arguments: [String]) -> Command { Python.run(arguments) }
}
