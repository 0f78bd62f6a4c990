import Foundation
import TestSupport
import Testing

@Suite struct `The commands about forms` {
  /// The outcome of each form by the name of its file, and what was said about files and forms.
  private func outcomes(_ json: [String: Any]) throws -> (forms: [String], rules: [String]) {
    let preview = try #require(json["preview"] as? [String: Any])
    let files = try #require(preview["files"] as? [[String: Any]])
    var forms: [String] = []
    var rules: [String] = []
    for file in files {
      let name = try #require(file["name"] as? String)
      var findings = try #require(file["findings"] as? [[String: Any]])
      for form in try #require(file["forms"] as? [[String: Any]]) {
        forms.append("\(name) \(form["outcome"] as? String ?? "")")
        let reading = try #require(form["reading"] as? [String: Any])
        findings += try #require(reading["findings"] as? [[String: Any]])
      }
      rules += findings.compactMap { $0["rule"] as? String }
    }
    return (forms, rules)
  }

  @Test func `write a workbook for each academy and one for each prefecture`() throws {
    let tracker = try Tracker.begun()
    let head = try tracker.head()
    let forms = ["round", "forms", "R8", "--output"]
    let report = try tracker.json(forms + [tracker.folder.path("all")])
    #expect(report["academies"] as? Int == 55 && report["bundles"] as? Int == 47)
    let names = try FileManager.default.contentsOfDirectory(atPath: tracker.folder.path("all"))
    #expect(names.count == 55 + 47)
    #expect(
      Set((report["files"] as? [String] ?? []).map { ($0 as NSString).lastPathComponent })
        == Set(names))
    let tokyo = try tracker.json(
      forms + [tracker.folder.path("tokyo"), "--prefecture", "13"])
    #expect(tokyo["academies"] as? Int == 2 && tokyo["bundles"] as? Int == 1)
    for path in try #require(tokyo["files"] as? [String]) {
      let whole = tracker.folder.path("all/\((path as NSString).lastPathComponent)")
      #expect(FileManager.default.contentsEqual(atPath: path, andPath: whole), "\(path)")
    }
    #expect(try tracker.head() == head, "writing forms changes nothing")
    let bundle = try #require(names.first { $0.contains("_13_") && $0.contains("まとめ") })
    let sheets = Python.run([
      "-c",
      """
      import openpyxl, sys
      for sheet in openpyxl.load_workbook(sys.argv[1]):
          print(sheet.title, sheet.sheet_state)
      """, tracker.folder.path("all/\(bundle)"),
    ])
    #expect(
      sheets.text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("_choices") }
        == ["まとめ visible", "東京都消防訓練所 visible", "東京消防庁消防学校 visible", "_meta hidden"],
      "\(sheets.complaint)")
  }

  @Test func `show what forms say cell by cell, and change nothing until they are accepted`() throws
  {
    let source = try Tracker.answered.get()
    let tracker = try Tracker.begun()
    let files = ["a.xlsx", "b.xlsx"].map { source.folder.path($0) }
    let head = try tracker.head()
    let preview = try tracker.must(["round", "import", "R8"] + files)
    for words in [
      "■ 石川県消防学校\t回答 第1版\ta.xlsx 回答票", "■ 青森県消防学校\t該当なし（確認済み）",
      "回答票!H18\t講義\t「1時間半」→ 1.5 時間", "「８００時間」→ 800 時間", "2026-06-01（令和8年6月1日（月））",
    ] {
      #expect(preview.text.contains(words), "\(words) in: \(preview.text)")
    }
    #expect(preview.errors.contains("--accept") && preview.errors.contains("回答票!L18"))
    #expect(try tracker.head() == head)
    #expect(try Set(tracker.states().values) == ["not-sent"])

    let taken = try outcomes(
      tracker.json(["round", "import", "R8"] + files + ["--accept"], date: "2026-10-01"))
    #expect(taken.forms == ["a.xlsx answer", "b.xlsx answer"])
    let after = try tracker.head()
    #expect(after != head)
    let states = try tracker.states()
    #expect(states["fa-17"] == "answered" && states["fa-02"] == "confirmed-none")
    #expect(states.values.count { $0 == "not-sent" } == 53)

    let again = try tracker.must(["round", "import", "R8", files[0], "--accept"])
    #expect(again.text == "■ 石川県消防学校\t同じファイル（変更なし）\ta.xlsx 回答票\n")
    #expect(
      try outcomes(tracker.json(["round", "import", "R8"] + files)).forms
        == ["a.xlsx known", "b.xlsx known"])
    #expect(try tracker.head() == after)
  }

  @Test func `let every value name the cell it was read from`() throws {
    let tracker = try Tracker.answeredCopy()
    let key = "fa-17/FY2027/初任総合教育/外国人対応"
    let history = try tracker.json(["history", "inclusion", key])
    let revision = try #require((history["revisions"] as? [[String: Any]])?.first)
    #expect(revision["fileName"] as? String == "a.xlsx")
    #expect(revision["action"] as? String == "round-imported")
    let values = try #require(revision["values"] as? [[String: Any]])
    let cells = Dictionary(
      uniqueKeysWithValues: values.compactMap { value in
        (value["name"] as? String).map { ($0, value["cell"] as? String ?? "") }
      })
    #expect(cells["lectureHours"] == "回答票!H18" && cells["evidenceDay"] == "回答票!AF18")
    #expect(cells["topics"] == "回答票!Q18 回答票!W18")
    #expect(try tracker.must(["history", "inclusion", key]).text.contains("1.5\t回答票!H18"))
  }

  @Test func `take what can be taken, and say of the rest why not`() throws {
    let source = try Tracker.answered.get()
    let tracker = try Tracker.begun()
    try tracker.must([
      "round", "forms", "R8", "--output", tracker.folder.path("forms"), "--prefecture", "26",
    ])
    try tracker.makeHostile()
    let host = try tracker.fill(
      "fa-26100", FormEntries.joint(with: "京都府立消防学校", trainees: 40), "h.xlsx")
    let guest = try tracker.fill(
      "fa-26", FormEntries.joint(with: "京都市消防学校", trainees: 60), "g.xlsx")
    let later = try source.fill("fa-17", FormEntries.later, "\(UUID()).xlsx")
    let files = [
      try tracker.folder.write("回答,区分\n", "x.csv"), try tracker.folder.write("text", "y.xlsx"),
      tracker.folder.path("h/hostile-archive-bomb.xlsx"),
      tracker.folder.path("h/encrypted-file-compound.xlsx"),
      tracker.folder.path("h/macros-program.xlsx"), source.folder.path("a.xlsx"), later, host,
      guest,
    ]
    let arguments = ["round", "import", "R8"] + files + ["--accept", "--json"]
    let run = try tracker.run(arguments)
    #expect(run.status == 3, "\(run.errors)")
    let found = try outcomes(try #require(run.json))
    #expect(
      found.forms.map { $0.split(separator: " ").last }
        == ["superseded", "answer", "answer", "answer"])
    #expect(
      found.rules.prefix(5)
        == ["foreign-format", "foreign-format", "hostile-archive", "encrypted-file", "macros"])
    #expect(found.rules.contains("academy-twice") && found.rules.contains("joint-twice"))
    let states = try tracker.states()
    #expect(["fa-17", "fa-26", "fa-26100"].allSatisfy { states[$0] == "answered" })
    #expect(try tracker.run(["history", "delivery", "fa-26/FY2026/初任教育/外国人対応/1"]).status == 0)
    #expect(try tracker.run(["history", "delivery", "fa-26100/FY2026/初任教育/外国人対応/1"]).status == 66)
    let head = try tracker.head()
    // The same again is known, whatever stands between.
    let again = try tracker.run(arguments)
    #expect(again.status == 3)
    #expect(
      try Set(outcomes(try #require(again.json)).forms.map { $0.split(separator: " ").last })
        == ["known"])
    #expect(try tracker.head() == head)
  }

  @Test func `keep a step backwards out until somebody says why`() throws {
    let source = try Tracker.answered.get()
    let tracker = try Tracker.answeredCopy()
    let later = try source.fill("fa-17", FormEntries.later, "\(UUID()).xlsx")
    let arguments = ["round", "import", "R8", later, "--accept"]
    let key = "fa-17/FY2027/初任総合教育/外国人対応"
    func status() throws -> String {
      let history = try tracker.json(["history", "inclusion", key])
      let last = try #require((history["revisions"] as? [[String: Any]])?.last)
      let values = try #require(last["values"] as? [[String: Any]])
      return values.first { $0["name"] as? String == "status" }?["text"] as? String ?? ""
    }
    let held = try tracker.must(arguments)
    #expect(held.errors.contains("組入れ決定→検討中") && held.errors.contains("--reason"))
    #expect(try status() == "decided")
    let other = try Tracker.answeredCopy()
    try other.must(arguments + ["--reason", "電話で確認"])
    let history = try other.must(["history", "inclusion", key]).text
    #expect(history.contains("considering（検討中）") && history.contains("電話で確認"))
  }

  @Test func `take nothing into a round that is final`() throws {
    let source = try Tracker.answered.get()
    let tracker = try Tracker.begun()
    try tracker.must(["round", "move", "R8", "inquiring"])
    try tracker.finish()
    let head = try tracker.head()
    let run = try tracker.run([
      "round", "import", "R8", source.folder.path("b.xlsx"), "--accept",
    ])
    #expect(run.status == 3 && run.text.contains("取り込めません"))
    #expect(run.errors.contains("record") && run.errors.contains("次に: "), "\(run.errors)")
    #expect(try tracker.head() == head)
  }
}
