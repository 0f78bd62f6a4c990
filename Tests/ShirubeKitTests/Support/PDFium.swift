import Glibc
import TestSupport

/// Python with PDFium: the one `tools/test` installs, else that of the machine.
enum PDFium {
  static let python: String = {
    if let named = unsafe getenv("SHIRUBE_PYTHON") { return unsafe String(cString: named) }
    let ours = "\(Repository.build)/venv/bin/python"
    return unsafe access(ours, X_OK) == 0 ? ours : "python3"
  }()

  static let isThere = run(["-c", "import pypdfium2"]).status == 0

  static func run(_ arguments: [String]) -> Command { Command.run([python, "-B"] + arguments) }
}
