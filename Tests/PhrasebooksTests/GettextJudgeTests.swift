import Diagnostics
import Foundation
import FoundationEssentials
import TestSupport
import Testing

@testable import Phrasebooks

/// gettext's own programs as the outside judge, where they are installed.
@Suite(.enabled(if: GettextJudge.isInstalled)) struct `The PO reader agrees with gettext` {
  @Test(arguments: GettextJudge.shippedFiles)
  func `on every shipped file`(path: String) throws {
    #expect(try GettextJudge.accepts(path), "msgfmt refuses \(path)")
    let rewritten = try GettextJudge.rewrite(path)
    let ours = POFile.read(path)
    let theirs = POFile.read(Array(rewritten), named: path)
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
    let path = NSTemporaryDirectory() + UUID().uuidString + ".po"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    try (header + text).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(POFile.read(path).diagnostics.isEmpty == (try GettextJudge.accepts(path)))
  }
}

enum GettextJudge {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/msgfmt")

  static var shippedFiles: [String] {
    let root = "\(Repository.root)/Phrasebooks"
    let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".po") }.sorted().map { "\(root)/\($0)" }
  }

  static func accepts(_ path: String) throws -> Bool {
    try run("/usr/bin/msgfmt", ["--output-file=/dev/null", path]).status == 0
  }

  static func rewrite(_ path: String) throws -> Data {
    try run("/usr/bin/msgcat", ["--width=60", path]).output
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, output: Data
  ) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
