import Diagnostics
import Phrasebooks
import Testing
import WritingSystems

@Suite struct `Review ledger` {
  private let header = "date,phrase,language,digest,state,by,basis,note\n"

  @Test func `a digest is that of sha256sum`() {
    // printf '飲めません\037Do not drink' | sha256sum
    #expect(
      TextDigest(source: "飲めません", translation: "Do not drink").description == "e92d12f57e9a6e28")
    #expect(
      TextDigest(source: "が", translation: "é")
        == TextDigest(source: "か\u{3099}", translation: "e\u{301}"))
    #expect(
      TextDigest(source: "a", translation: "b") != TextDigest(source: "a\u{1F}", translation: "b"))
  }

  @Test func `a review vouches only for the words it read`() throws {
    let digest = TextDigest(source: "飲めません", translation: "Do not drink")
    let old = TextDigest(source: "飲めます", translation: "Drinkable")
    let ledger =
      header + "2026-11-01,13-02,en,\(digest),reviewed,m1,native speaker,\"a, \"\"b\"\"\"\n"
      + "2026-11-02,13-01,en,\(old),final,m1,municipality,\n"
    let book = try TemporaryBook(files: [
      "ja.po": TemporaryBook.japanese, "en.po": TemporaryBook.english, "reviews.csv": ledger,
    ])
    let (catalogue, rules) = book.read()
    #expect(rules.isEmpty)
    let drink = try #require(
      PhraseNumber("13-01").flatMap { catalogue.translation(of: $0, in: "en") })
    let never = try #require(
      PhraseNumber("13-02").flatMap { catalogue.translation(of: $0, in: "en") })
    #expect(never.state == .reviewed && never.basis == .nativeSpeaker && !never.hasVoidReview)
    #expect(drink.state == .translated && drink.basis == .machine && drink.hasVoidReview)
  }

  @Test func `the last line for the same words counts`() throws {
    let number = try #require(PhraseNumber("13-02"))
    let digest = TextDigest(source: "a", translation: "b")
    func review(_ state: ReviewState) -> Review {
      Review(
        date: "2026-11-01", phrase: number, language: "en", digest: digest, state: state, by: "m1",
        basis: .municipality)
    }
    let ledger = ReviewLedger([review(.final), review(.initial)])
    #expect(ledger.verdict(on: number, in: "en", source: "a", text: "b").review?.state == .initial)
    let other = ledger.verdict(on: number, in: "en", source: "a", text: "c")
    #expect(other.review == nil && other.isVoid)
    #expect(!ledger.verdict(on: number, in: "vi", source: "a", text: "b").isVoid)
  }

  @Test(arguments: [
    "2026-11-01,13,en,0123456789abcdef,reviewed,m1,municipality,",
    "2026-11-01,13-02,e,0123456789abcdef,reviewed,m1,municipality,",
    "2026-11-01,13-02,en,0123,reviewed,m1,municipality,",
    "2026-11-01,13-02,en,0123456789abcdef,approved,m1,municipality,",
    "2026-11-01,13-02,en,0123456789abcdef,reviewed,m1,source,",
    "2026-11-01,13-02,en,0123456789abcdef,reviewed,m1,municipality",
  ])
  func `a line that is none is reported`(line: String) throws {
    let book = try TemporaryBook(files: [
      "ja.po": TemporaryBook.japanese, "reviews.csv": header + line + "\n",
    ])
    #expect(book.read().rules == ["ledger-line"])
  }
}
