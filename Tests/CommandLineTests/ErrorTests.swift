import Foundation
import Testing

@Suite struct `A mistake` {
  private func check(_ error: ProvokedError) throws {
    for (language, marks) in [
      ("ja", ["エラー: ", "\n  次に: ", "\n安全: "]), ("en", ["error: ", "\n  Next: ", "\nSafe: "]),
    ] {
      let folder = TemporaryFolder()
      let arguments = error.arguments.map { word in
        word.hasPrefix("OUT") ? folder.path("x" + word.dropFirst(3)) : word
      }
      let own = arguments.contains("--interface")
      let run = try Shirube.run(
        arguments + (own ? [] : ["--interface", language]),
        environment: own && language == "en" ? ["LANG": "en_US"] : [:], input: error.input)
      #expect(run.status == error.status, "\(run.errors)")
      #expect(folder.names.isEmpty, "nothing may be left behind")
      #expect(run.output.isEmpty)
      for mark in marks { #expect(run.errors.contains(mark), "\(mark) in: \(run.errors)") }
      for word in error.words { #expect(run.errors.contains(word), "\(word) in: \(run.errors)") }
      for dump in ["Error(", "Optional(", "ShirubeKit.", "Swift.", "Fatal", "CodingKeys", "nil"] {
        #expect(!run.errors.contains(dump), "\(run.errors)")
      }
      let kanji = run.errors.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }
      if language == "ja" { #expect(kanji, "\(run.errors)") }
    }
  }

  @Test(arguments: ProvokedError.usage)
  func `in the command ends with 64`(_ error: ProvokedError) throws { try check(error) }

  @Test(arguments: ProvokedError.files)
  func `with a file says which, and what to do`(_ error: ProvokedError) throws {
    try check(error)
  }

  @Test(arguments: ProvokedError.refused)
  func `that would mislead people is refused`(_ error: ProvokedError) throws { try check(error) }

  @Test func `leaves the old file as it was`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("old", "x.pdf")
    let run = try Shirube.run(
      "sign", "13-02", "--languages", "en", "--confirm", "all", "--output", path)
    #expect(run.status == 3)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(folder.names == ["x.pdf"])
  }

  @Test(.enabled(if: getuid() != 0)) func `with a file one may not read ends with 77`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("x", "list.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(try Shirube.run("shelters", path).status == 77)
  }
}
