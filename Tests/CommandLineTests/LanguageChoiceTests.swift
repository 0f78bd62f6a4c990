import Foundation
import Testing

@Suite struct `The choice of languages` {
  private static let residents = "\(Shirube.root)/Data/Samples/residents.csv"

  private func proposal(_ arguments: String...) throws -> [String: Any] {
    let run = try Shirube.run(["languages", "--json"] + arguments)
    #expect(run.status == 0)
    return try #require(run.json)
  }

  private func languages(_ proposal: [String: Any], _ percent: Int) throws -> [String] {
    let steps = try #require(proposal["steps"] as? [[String: Any]])
    let step = try #require(steps.first { $0["percent"] as? Int == percent })
    return try #require(step["languages"] as? [String])
  }

  @Test func `follows a table of residents`() throws {
    let proposal = try proposal("--residents", Self.residents)
    #expect(proposal["people"] as? Int == 2316)
    #expect(try languages(proposal, 80) == ["vi", "zh-Hans", "fil", "ne", "pt-BR", "ko"])
    let left = try #require(proposal["leftOut"] as? [String: Any])
    let without = try #require(left["withoutPhrasebook"] as? [[String: Any]])
    #expect(without.compactMap { $0["language"] as? String } == ["tr", "uk"])
    let text = try Shirube.run("languages", "--residents", Self.residents).text
    #expect(text.contains("80 %: 6 言語") && text.contains("届かない: トルコ語（tr） 26 人"))
  }

  @Test func `reads a table of any encoding from standard input`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("cp932.csv")
    let text = try String(contentsOfFile: Self.residents, encoding: .utf8)
    try #require(text.data(using: .shiftJIS)).write(to: URL(filePath: path))
    let first = try Shirube.run("languages", "--residents", path, "--json")
    let second = try Shirube.run(["languages", "--residents", "-", "--json"], input: text)
    #expect(first.status == 0 && first.output == second.output)
  }

  @Test func `follows a shelter's own count`() throws {
    let proposal = try proposal("--head-count", "vi=12,ne-NP=5,tr=2,zh-TW=1,other=3")
    #expect(proposal["people"] as? Int == 23)
    #expect(try languages(proposal, 95) == ["vi", "ne", "zh-Hant"])
    let left = try #require(proposal["leftOut"] as? [String: Any])
    #expect(left["unlisted"] as? Int == 3)
  }

  @Test func `can be left to a table in any command`() throws {
    let folder = TemporaryFolder()
    for (list, expected) in [
      ("auto:\(Self.residents)@80", "vi,zh-Hans,fil,ne,pt-BR,ko"),
      ("auto:\(Self.residents)", "vi,zh-Hans,fil,ne,pt-BR,ko,id,my"),
    ] {
      let automatic = folder.path("auto.pdf")
      let named = folder.path("named.pdf")
      let end = ["--confirm", "all", "--date", "2026-11-23"]
      let run = try Shirube.run(
        ["sign", "12-01", "--languages", list, "--output", automatic] + end)
      #expect(run.status == 0 && run.errors.contains(expected))
      _ = try Shirube.run(["sign", "12-01", "--languages", expected, "--output", named] + end)
      #expect(
        try Data(contentsOf: URL(filePath: automatic)) == Data(contentsOf: URL(filePath: named)))
    }
    let run = try Shirube.run(
      "kit", "opening", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages",
      "auto:\(Self.residents)@50", "--date", "2026-11-23", "--output", folder.path("kit.pdf"))
    #expect(run.status == 0 && run.errors.contains("vi,zh-Hans,fil"))
  }

  @Test func `says when a part cannot be reached`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("国籍,人数\nトルコ,50\nベトナム,50\n", "town@home.csv")
    let run = try Shirube.run(
      "sign", "12-01", "--languages", "auto:\(path)@90", "--output", folder.path("x.pdf"))
    #expect(run.status == 0)
    #expect(run.errors.contains("警告: 90 % には届きません") && run.errors.contains("50.0 %"))
  }

  @Test func `prints the year of a day that is not this year's`() throws {
    let folder = TemporaryFolder()
    for (date, hasYear) in [("2026-12-25", false), ("2027-01-05", true)] {
      let path = folder.path("\(date).svg")
      let run = try Shirube.run(
        "sign", "24-08", "--languages", "en", "--set", "date=\(date)", "--date", "2026-11-23",
        "--confirm", "all", "--output", path)
      #expect(run.status == 0, "\(run.errors)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("2027") == hasYear)
    }
  }
}
