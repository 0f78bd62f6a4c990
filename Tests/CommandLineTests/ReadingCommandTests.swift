import Foundation
import Testing

@Suite struct `The reading commands` {
  @Test func `list the languages`() throws {
    let run = try Shirube.run("languages")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("ja\t日本語"))
    let json = try Shirube.run("languages", "--json").json
    let languages = try #require(json?["languages"] as? [[String: Any]])
    #expect(languages.count > 30)
    #expect(
      languages.contains { $0["tag"] as? String == "ur" && $0["direction"] as? String == "rtl" })
  }

  @Test func `count no state of the source`() throws {
    let run = try Shirube.run("languages")
    let lines = run.text.split(separator: "\n")
    #expect(lines[0].hasSuffix("文、原文"))
    #expect(lines[1].contains("うち確認済み"))
    let json = try Shirube.run("languages", "--json").json
    let languages = try #require(json?["languages"] as? [[String: Any]])
    let source = try #require(languages.first { $0["tag"] as? String == "ja" })
    #expect((source["states"] as? [String: Int])?.isEmpty == true)
    #expect(source["phrases"] as? Int ?? 0 > 150)
  }

  @Test func `read a list of shelters`() throws {
    let run = try Shirube.run("shelters", Shirube.list)
    #expect(run.status == 0)
    #expect(run.text.contains("青葉小学校\tアオバショウガッコウ\t避難所・避難場所"))
    let json = try Shirube.run("shelters", Shirube.list, "--json").json
    #expect((json?["shelters"] as? [[String: Any]])?.count == 12)
    #expect(json?["diagnostics"] as? [[String: Any]] != nil)
  }

  @Test func `tell of rows that could not be read`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("避難所名,想定収容人数\n青葉小学校,100\n港町,1,2\n", "list.csv")
    let run = try Shirube.run("shelters", path)
    #expect(run.status == 3)
    #expect(run.text.contains("青葉小学校"))
    #expect(run.errors.contains("list.csv:3"))
  }

  @Test func `check the phrasebooks`() throws {
    let run = try Shirube.run("check", "--json")
    #expect([0, 3].contains(run.status))
    let summary = try #require(run.json?["summary"] as? [String: Int])
    #expect(summary["phrases", default: 0] > 150)
    #expect((summary["errors", default: 0] == 0) == (run.status == 0))
  }

  @Test func `check says the file, the line, and what to do`() throws {
    let folder = TemporaryFolder()
    let data = folder.path("data")
    try Data.copyFolder(to: data)
    let po = "\(data)/Phrasebooks/shelter/en.po"
    var lines = try String(contentsOfFile: po, encoding: .utf8).components(separatedBy: "\n")
    let place = try #require(lines.firstIndex { $0.contains("\"12-01\"") })
    lines[place + 2] = "msgstr \"Toilet {nowhere}\""
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: po))
    let run = try Shirube.run("check", "--data", data)
    #expect(run.status == 3)
    #expect(run.text.contains("en.po:\(place + 3): エラー: 12-01 en:"))
    #expect(run.text.contains("{nowhere}"))
    #expect(run.text.contains("  次に: "))
  }

  @Test func `examine the machine`() throws {
    let run = try Shirube.run("doctor", "--json")
    #expect(run.status == 0)
    let json = try #require(run.json)
    let fonts = try #require(json["fonts"] as? [[String: Any]])
    #expect(fonts.allSatisfy { ($0["sha256"] as? String)?.count == 64 })
    #expect((json["problems"] as? [Any])?.isEmpty == true)
    let versions = try #require(json["versions"] as? [String: String])
    for name in ["ICU", "HarfBuzz"] {
      #expect(versions[name].map { $0.split(separator: ".").count >= 2 } == true)
    }
  }

  @Test func `name the package of a font that is missing`() throws {
    let folder = TemporaryFolder()
    let data = folder.path("data")
    try Data.copyFolder(to: data)
    let file = "\(data)/Data/Languages/ne.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "Devanagari-Bold", with: "Devanagari-Heavy").utf8)
      .write(to: URL(filePath: file))
    let run = try Shirube.run("doctor", "--data", data)
    #expect(run.status == 3)
    #expect(run.text.contains("NotoSansDevanagari-Heavy.ttf"))
    #expect(run.text.contains("apt-get install fonts-noto-core"))
    // The same machine says why a sign cannot be made, not that the paper is too small.
    let sign = try Shirube.run(
      "sign", "12-01", "--languages", "ne", "--data", data, "--output", folder.path("x.pdf"))
    #expect(sign.status == 3)
    #expect(sign.errors.contains("NotoSansDevanagari-Heavy.ttf"))
  }
}

extension Data {
  /// Copies `Data` and `Phrasebooks` of the repository.
  static func copyFolder(to path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in ["Data", "Phrasebooks"] {
      try FileManager.default.copyItem(
        atPath: "\(Shirube.root)/\(name)", toPath: "\(path)/\(name)")
    }
  }
}
