import Foundation
import TestSupport
import Testing

@Suite struct `The schemas of the JSON` {
  /// The files in `Data/Schemas`, without their endings.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(Shirube.root)/Data/Schemas")
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  @Test func `hold for what every command prints, and for nothing else`() throws {
    let outputs = JSONOutputs()
    try outputs.keepLists()
    try outputs.keepNotices()
    try outputs.keepDamage()
    try outputs.keepTraining()
    try outputs.keepTrainingForms()
    let kept = Set(outputs.folder.names.compactMap { $0.split(separator: "@").last })
    #expect(try kept == Set(names().map { "\($0).json" }))
    for mode in ["valid", "evidence", "refuses"] {
      let verdict = outputs.judge(mode)
      let wrong = verdict.text.split(separator: "\n").prefix(20).joined(separator: "\n")
      #expect(verdict.status == 0, "\(mode): \(wrong)\n\(verdict.complaint.suffix(300))")
      let looked = "\(try names().count) schemas, \(outputs.count) outputs, "
      #expect(verdict.complaint.hasPrefix(looked), "\(verdict.complaint.suffix(300))")
      // Far more than a thousand changed outputs were tried.
      let changes = verdict.complaint.dropFirst(looked.count).prefix { $0.isNumber }
      if mode == "refuses" { #expect(Int(changes).map { $0 > 1000 } == true) }
    }
  }

  @Test func `refuse what no command may print`() throws {
    let good = """
      {"number": "N-0012", "state": "current", "heading": "水", "issued": "2026-11-23", \
      "until": "2026-11-24T18:00:00", "issuer": "青葉市", "phrases": ["13-02"], \
      "languages": ["zh-Hans"], "drill": false}
      """
    let changes = [
      ("N-0012", "N-12"), ("N-0012", "N-00012"), ("13-02", "13-2"), ("13-02", "13-002"),
      ("zh-Hans", "zh-hans"), ("zh-Hans", "zh_CN"), ("2026-11-23", "2026-13-01"),
      ("T18:00:00", " 18:00"), ("T18:00:00", "T18:00:00+09:00"), ("current", "taken down"),
      ("current", "ended"), ("current", "replaced"), ("\"zh-Hans\"", "\"ne\", \"ne\""),
      ("\"drill\": false", "\"drill\": false, \"ended\": \"2026-11-24\""),
      ("\"drill\": false", "\"drill\": false, \"drill\": false"),
    ]
    let outputs = JSONOutputs()
    try outputs.put(Data("{\"notices\": [\(good)]}".utf8), "good", "notice-list")
    #expect(outputs.judge("valid").status == 0)
    for (right, wrong) in changes {
      let outputs = JSONOutputs()
      let bad = good.replacingOccurrences(of: right, with: wrong)
      #expect(bad != good)
      try outputs.put(Data("{\"notices\": [\(bad)]}".utf8), "bad", "notice-list")
      let verdict = outputs.judge("valid")
      #expect(verdict.status == 1, "\(wrong): \(verdict.text) \(verdict.complaint.suffix(300))")
      #expect(
        verdict.text.hasPrefix("bad@") || verdict.complaint.contains("a key stands twice"),
        "\(wrong): \(verdict.text) \(verdict.complaint.suffix(300))")
    }
  }

  @Test func `are there for every command with --json, and for no other`() throws {
    let commands = try ProgramCommand.all()
    let speaking = commands.filter { $0.options.contains("json") }.map(\.path)
    #expect(speaking.contains(["phrases", "list"]) && speaking.contains(["notice", "make"]))
    var described: Set<[String]> = []
    for name in try names() {
      let bytes = try Data(
        contentsOf: URL(filePath: "\(Shirube.root)/Data/Schemas/\(name).json"))
      let schema = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      let title = try #require(schema["title"] as? String)
      #expect(title.hasPrefix("shirube ") && title.hasSuffix(" --json"), "\(name): \(title)")
      // The words of the command are small; what is typed behind them begins with a capital or a hyphen.
      let words = title.split(separator: " ").dropFirst().prefix {
        $0.first?.isLowercase == true
      }.map(String.init)
      #expect(name.hasPrefix(words.joined(separator: "-")), "\(name): \(title)")
      let command = commands.first { $0.path == words }
      described.insert(words + (command?.standard.map { [$0] } ?? []))
    }
    #expect(described == Set(speaking))
    let readme = try String(
      contentsOfFile: "\(Shirube.root)/Data/Schemas/README.md", encoding: .utf8)
    for name in try names() { #expect(readme.contains("| `\(name).json` |"), "\(name)") }
  }

  @Test func `tell what is missing where a notice is words alone, and never make it the heading`()
    throws
  {
    let folder = TemporaryFolder()
    // 13-01 says that water can be drunk: only who has made sure on site may say it.
    let signs = (1...11).map { "12-\($0 < 10 ? "0" : "")\($0)" }
    let long = ["13-01", "13-02", "14-01", "14-18", "22-04", "12-21"] + signs
    let run = try Shirube.run(
      ["notice"] + long + [
        "--set", "time=14:00", "--set", "place=11-01", "--languages", "my,km", "--issuer", "青葉市",
        "--date", "2026-11-23", "--until",
        "2026-11-24", "--channel", "plain", "--paper", "A5", "--allow-unreviewed", "--register",
        folder.path("register"), "--json",
      ])
    #expect(run.status == 0 && run.errors.contains("13-01"), "\(run.errors)")
    let phrases = try #require(run.json?["phrases"] as? [String])
    #expect(phrases.first == "13-02" && phrases.count == long.count - 1)
    let left = try #require(run.json?["leftOut"] as? [[String: Any]])
    #expect(left.map { $0["phrase"] as? String } == ["13-01"])
    #expect(left.first?["reason"] as? String == "unconfirmed")
    let list = try Shirube.run("notice", "list", "--register", folder.path("register"), "--json")
    let notices = try #require(list.json?["notices"] as? [[String: Any]])
    let heading = try #require(notices.first?["heading"] as? String)
    let kept = try String(contentsOfFile: folder.path("register/notices.jsonl"), encoding: .utf8)
    #expect(kept.contains("\"pages\":[]"), "it must not fit on the paper")
    #expect(!heading.contains("飲めます"), "\(heading)")
  }

  @Test func `never meet a PDF on standard output`() throws {
    let folder = TemporaryFolder()
    let end = ["--register", folder.path("register"), "--output", "-", "--json"]
    for command in [
      ["12-01", "--languages", "en", "--issuer", "青葉市", "--until", "2099-01-01"],
      ["--ended", "N-0001"],
    ] {
      let run = try Shirube.run(["notice"] + command + end)
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors.contains("--json") && run.errors.contains("--output"))
    }
    #expect(folder.names.isEmpty, "nothing was issued")
  }
}
