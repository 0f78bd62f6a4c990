import Foundation
import TestSupport
import Testing

@Suite struct `The command phrases` {
  private func numbers(_ query: String, _ more: String...) throws -> [String] {
    let run = try Shirube.run(["phrases", "search", query, "--json"] + more)
    #expect(run.status == 0)
    let phrases = try #require(run.json?["phrases"] as? [[String: Any]])
    return phrases.compactMap { $0["number"] as? String }
  }

  @Test(arguments: [
    ("みず", "13-13"), ("ミズ", "13-13"), ("ﾐｽﾞ", "13-13"), ("といれ", "12-01"), ("ﾄｲﾚ", "12-01"),
    ("避難", "00-03"), ("WATER", "13-02"), ("toilet PAPER", "12-21"), ("nuoc", "13-01"),
    ("Nước", "13-01"), ("पानी", "13-13"), ("13-02", "13-02"), ("１３－０２", "13-02"), ("13", "13-04"),
  ])
  func `finds what a person means`(_ query: String, _ number: String) throws {
    #expect(try numbers(query).contains(number), "\(query)")
  }

  @Test func `finds the same however a word is typed`() throws {
    let first = try numbers("トイレ")
    #expect(!first.isEmpty)
    for query in ["といれ", "ﾄｲﾚ"] { #expect(try numbers(query) == first) }
    #expect(try numbers("Water") == numbers("wATER"))
  }

  @Test func `says so when nothing is found`() throws {
    let run = try Shirube.run("phrases", "search", "qqqq")
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    #expect(run.errors.contains("phrases list"))
    #expect(try numbers("qqqq") == [])
  }

  @Test func `gives the text of the language asked for`() throws {
    let run = try Shirube.run("phrases", "search", "避難", "--language", "zh-TW", "--json")
    let phrases = try #require(run.json?["phrases"] as? [[String: Any]])
    #expect(phrases.allSatisfy { $0["language"] as? String == "zh-Hant" })
  }

  @Test func `lists every phrase with stable keys`() throws {
    let run = try Shirube.run("phrases", "list", "--language", "ne", "--json")
    let phrases = try #require(run.json?["phrases"] as? [[String: Any]])
    #expect(phrases.count > 150)
    let keys: Set = ["number", "kind", "source", "translation", "state", "language", "flags"]
    #expect(phrases.allSatisfy { keys.isSubset(of: $0.keys) })
  }

  @Test func `shows a phrase in all languages`() throws {
    let run = try Shirube.run("phrases", "show", "09-07")
    #expect(run.status == 0)
    for word in ["09-07", "--set 'time=", "en\t", "ur\t"] { #expect(run.text.contains(word)) }
  }

  @Test func `prints the digest that a review needs`() throws {
    let run = try Shirube.run("phrases", "digest", "13-02", "ne")
    #expect(run.status == 0 && run.text.count == 17)
    let shown = try Shirube.run("phrases", "show", "13-02", "--language", "ne", "--json")
    let program = """
      import hashlib, json, sys, unicodedata
      phrase = json.load(sys.stdin)["phrases"][0]
      words = "\\x1f".join(unicodedata.normalize("NFC", phrase[k]) for k in ("source", "translation"))
      print(hashlib.sha256(words.encode()).hexdigest()[:16])
      """
    let judge = Command.run(["python3", "-c", program], input: Array(shown.output))
    #expect(judge.status == 0 && judge.text == run.text)
    let json = try Shirube.run("phrases", "digest", "１３－０２", "ne-NP", "--json").json
    #expect(json?["language"] as? String == "ne" && json?["phrase"] as? String == "13-02")
    #expect("\(json?["digest"] as? String ?? "")\n" == run.text)
  }

  @Test func `prints a digest that the ledger takes`() throws {
    let folder = TemporaryFolder()
    let data = folder.path("data")
    try Data.copyFolder(to: data)
    let digest = try Shirube.run("phrases", "digest", "12-01", "ne", "--data", data).text
    let ledger = "\(data)/Phrasebooks/shelter/reviews.csv"
    let text = try String(contentsOfFile: ledger, encoding: .utf8)
    let line = "2026-12-01,12-01,ne,\(digest.dropLast()),reviewed,A07,native speaker,\n"
    try Data((text + line).utf8).write(to: URL(filePath: ledger))
    let shown = try Shirube.run("phrases", "show", "12-01", "--language", "ne", "--data", data)
    #expect(shown.text.contains("(reviewed, native speaker)"))
  }
}
