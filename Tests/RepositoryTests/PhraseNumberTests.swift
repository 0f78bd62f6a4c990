import Diagnostics
import Phrasebooks
import TestSupport
import Testing

@Suite struct `The phrase numbers` {
  private static let list = "Phrasebooks/numbers.txt"

  private func listed() throws -> [String] {
    try #require(RepositoryFiles.text(Self.list)).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }

  @Test func `are all listed, and none has gone`() throws {
    let (catalogue, diagnostics) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    #expect(diagnostics.map { "\($0.position): \($0.message.english)" } == [])
    let numbers = catalogue.phrases.map(\.number.description)
    let listed = try listed()
    #expect(Set(numbers).count == numbers.count, "A number stands for two phrases.")
    #expect(Set(listed).count == listed.count, "A number stands twice in the list.")
    #expect(
      Set(listed).subtracting(numbers).sorted() == [],
      "These numbers have gone; a number is for ever.")
    #expect(Set(numbers).subtracting(listed).sorted() == [], "Write these into \(Self.list).")
  }

  @Test func `never leave the list again`() throws {
    // Without a history, as in an unpacked archive, there is nothing to compare with.
    let changes = Command.run(["git", "log", "--format=", "-p", "--", Self.list])
    guard changes.status == 0 else { return }
    let removed = changes.text.split(separator: "\n").filter {
      $0.hasPrefix("-") && $0.dropFirst().first?.isNumber == true
    }
    .map { String($0.dropFirst()) }
    #expect(Set(removed).subtracting(try listed()).sorted() == [])
  }
}
