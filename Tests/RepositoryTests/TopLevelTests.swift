import TestSupport
import Testing

@Suite struct `The top of the repository` {
  private static let scripts = [
    "tools/bench", "tools/demo", "tools/fuzz", "tools/package", "tools/test", ".ci/run",
  ]

  @Test func `keeps what is built out of git`() throws {
    let lines = try #require(RepositoryFiles.text(".gitignore")).split(separator: "\n")
    #expect(lines.contains(".build/") || lines.contains(".build"))
    // The packages of this workplace have commit ids of their own.
    #expect(lines.contains("Package.resolved"))
    #expect(Command.run(["git", "ls-files", ".build", "Package.resolved"]).text == "")
  }

  @Test(arguments: scripts) func `has tools that run and stop at the first mistake`(_ path: String)
    throws
  {
    let text = try #require(RepositoryFiles.text(path))
    #expect(RepositoryFiles.isExecutable(path))
    #expect(text.hasPrefix("#!/usr/bin/env bash\n"))
    #expect(text.contains("\nset -euo pipefail\n"))
    #expect(Command.run(["bash", "-n", path]).status == 0, "bash cannot read it")
  }

  @Test func `has both licences`() throws {
    #expect(try #require(RepositoryFiles.text("LICENSE")).contains("Apache License"))
    let phrasebooks = try #require(RepositoryFiles.text("Phrasebooks/LICENSE"))
    #expect(phrasebooks.contains("Creative Commons Attribution 4.0 International Public License"))
    #expect(phrasebooks.contains("出典：気象庁ホームページ"))
  }

  /// Every command that a README shows, in a code block or between backticks, is one that there is.
  @Test(arguments: ["README.md", "README.en.md"]) func `shows commands that exist`(_ path: String)
    throws
  {
    guard let text = RepositoryFiles.text(path) else { return }
    let sources = RepositoryFiles.below("Sources/CommandLineTool", ending: ".swift")
      .compactMap(RepositoryFiles.text).joined()
    // Every second part stands between backticks, of one line or of a block.
    let code = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    for part in code {
      for tool in Self.words(after: "tools/", in: part) {
        #expect(RepositoryFiles.isThere("tools/\(tool)"), "\(path) shows: tools/\(tool)")
      }
      for command in Self.words(after: "shirube ", in: part) {
        #expect(sources.contains("\"\(command)\""), "\(path) shows: shirube \(command)")
      }
    }
  }

  /// The words of small letters that follow a text, `demo` of `tools/demo`.
  private static func words(after start: String, in text: String) -> Set<String> {
    let found = text.ranges(of: start).map { range in
      String(text[range.upperBound...].prefix { $0 == "-" || ("a"..."z").contains($0) })
    }
    return Set(found.filter { $0.first?.isLetter == true })
  }
}
