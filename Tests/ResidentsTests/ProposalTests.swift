import Residents
import Testing
import WritingSystems

@Suite struct `A proposal of languages` {
  @Test func `takes the fewest languages that reach the part`() {
    let demand = LanguageDemand(headCount: ["vi": 80, "ne": 10, "en": 5, "th": 5])
    let proposal = LanguageProposal(demand, phrasebooks: ["en", "ne", "th", "vi"])
    #expect(proposal.step(80).languages == ["vi"])
    #expect(proposal.step(81).languages == ["vi", "ne"])
    #expect(proposal.step(100).languages == ["vi", "ne", "en", "th"])
    #expect(proposal.step(100).isReached)
  }

  @Test func `passes over languages without a phrasebook, and says so`() {
    let demand = LanguageDemand(headCount: ["tr": 60, "vi": 40], other: 10)
    let proposal = LanguageProposal(demand, phrasebooks: ["vi"])
    #expect(proposal.languages.map(\.hasPhrasebook) == [false, true])
    #expect(proposal.step(80).languages == ["vi"])
    #expect(!proposal.step(80).isReached && proposal.step(80).share == 36.364)
    #expect(proposal.leftOut.withoutPhrasebook.map(\.language) == ["tr"])
    #expect(proposal.leftOut.unlisted == 10)
  }

  @Test func `of nobody reaches nothing`() {
    let proposal = LanguageProposal(LanguageDemand(headCount: ["ja": 3]), phrasebooks: ["vi"])
    #expect(proposal.people == 0 && proposal.japanese == 3)
    #expect(!proposal.step(90).isReached && proposal.step(90).languages.isEmpty)
  }

  @Test(arguments: [
    ("vi=12,ne=5", 2, 0), ("vi=12、ne=5", 2, 0), ("vi＝１２ ne=5", 2, 0), ("vi=12,other=3", 1, 3),
    ("その他=4", 0, 4),
  ])
  func `reads a shelter's count`(text: String, languages: Int, other: Int) throws {
    let count = try HeadCount(text)
    #expect(count.languages.count == languages && count.other == other)
    if languages > 0 { #expect(count.languages[0].people == 12) }
  }

  @Test(arguments: [
    ("vi", HeadCount.Problem.malformed("vi")), ("vi=", .malformed("vi=")),
    ("vi=x", .malformed("vi=x")), ("=3", .malformed("=3")), ("vi=1=2", .malformed("vi=1=2")),
    ("vi=-3", .malformed("vi=-3")), ("vi=1,vi=2", .twice("vi")), ("", .nobody), ("vi=0", .nobody),
  ])
  func `refuses a count that is none`(text: String, problem: HeadCount.Problem) {
    #expect(throws: problem) { try HeadCount(text) }
  }
}
