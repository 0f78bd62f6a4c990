import Diagnostics
import TestSupport
import Testing

@testable import Phrasebooks

/// gettext's own programs as the outside judge, where they are installed.
@Suite(.enabled(if: GettextJudge.isInstalled)) struct `The PO reader agrees with gettext` {
  @Test(arguments: GettextJudge.shippedFiles)
  func `on every shipped file`(path: String) throws {
    #expect(GettextJudge.accepts(path), "msgfmt refuses \(path)")
    let rewritten = Command.run(["msgcat", "--width=60", path]).output
    let ours = POFile.read(path)
    let theirs = POFile.read(rewritten, named: path)
    #expect(ours.diagnostics.isEmpty && theirs.diagnostics.isEmpty)
    #expect(ours.entries.map(\.context) == theirs.entries.map(\.context))
    #expect(ours.entries.map(\.source) == theirs.entries.map(\.source))
    #expect(ours.entries.map(\.text) == theirs.entries.map(\.text))
  }

  @Test(arguments: [
    "msgctxt \"a\"\nmsgid \"a\nmsgstr \"b\"\n", "msgctxt \"a\"\nmsgid \"a\"\nmsgstr \"b\" c\n",
    "hello\n", "\"a\"\n", "msgctxt \"a\"\nmsgid \"a\"\n", "msgid \"\\",
    "msgid \"a\"\nmsgstr \"b\"\n",
    "msgctxt \"a\"\nmsgid \"a\"\nmsgstr \"\"\n\"b\"\n", "# only a comment\n",
  ])
  func `on what is a PO file and what is not`(text: String) throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/some.po"
    let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    TestFile.write(Array((header + text).utf8), to: path)
    #expect(POFile.read(path).diagnostics.isEmpty == GettextJudge.accepts(path))
  }
}

enum GettextJudge {
  static let isInstalled = Command.exists("msgfmt")

  static var shippedFiles: [String] {
    let found = Command.run(["find", "\(Repository.root)/Phrasebooks", "-name", "*.po"])
    return found.text.split(separator: "\n").map(String.init).sorted()
  }

  static func accepts(_ path: String) -> Bool {
    Command.run(["msgfmt", "--output-file=/dev/null", path]).status == 0
  }
}
