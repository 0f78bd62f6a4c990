import FoundationEssentials
import Phrasebooks
import Testing

@Suite struct `Phrase numbers` {
  @Test(arguments: ["00-01", "13-02", "42-99", "05-100"])
  func `read back as they are written`(text: String) throws {
    let number = try #require(PhraseNumber(text))
    #expect(number.description == text)
    let data = try JSONEncoder().encode([number])
    #expect(try JSONDecoder().decode([PhraseNumber].self, from: data) == [number])
  }

  @Test(arguments: [
    "", "13", "13-2", "1-02", "13_02", "13-00", "13-002", "１３-02", "13-02 ", "a3-02",
  ])
  func `nothing else is one`(text: String) {
    #expect(PhraseNumber(text) == nil)
  }

  @Test func `are in the order of their parts`() throws {
    let texts = ["13-100", "02-11", "13-02", "13-10"]
    let numbers = texts.compactMap { PhraseNumber($0) }.sorted()
    #expect(numbers.map(\.description) == ["02-11", "13-02", "13-10", "13-100"])
  }
}
