import Foundation
import TestSupport
import Testing

@Suite struct `The commands of the tracker` {
  private func lines(_ json: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(json[key] as? [[String: Any]], "\(key) in \(json)")
  }

  @Test func `begin with 55 academies of which nothing is known`() throws {
    let tracker = try Tracker.begun()
    let now = try lines(tracker.json(["academies", "list"]), "academies")
    #expect(now.count == 55)
    let before = try lines(
      tracker.json(["academies", "list", "--as-of", "2014-03-31"]), "academies")
    #expect(before.count == 56)
    #expect(before.contains { $0["validTo"] as? String == "2014-03-31" })
    let ishikawa = try lines(
      tracker.json(["academies", "list", "--prefecture", "17"]), "academies")
    #expect(ishikawa.map { $0["id"] as? String } == ["fa-17"])
    let shown = try tracker.must(["academies", "show", "fa-17"]).text
    #expect(shown.contains("名称\t石川県消防学校") && shown.contains("英語名（仮）\t"))
    let report = try tracker.json(["report", "return-rate", "R8"])
    #expect((report["head"] as? [String: Any])?["unknown"] as? Int == 55)
  }

  @Test func `lead a round from its beginning to 確定`() throws {
    let tracker = Tracker()
    let created = try tracker.json([
      "round", "create", "R8", "--deliveries", "令和8年度", "--as-of", "2026-09-01", "--due",
      "2026-10-16",
    ])
    #expect(created["members"] as? Int == 55)
    #expect((created["round"] as? [String: Any])?["plansYear"] as? String == "FY2027")
    #expect(try Set(tracker.states().values) == ["not-sent"])
    var heads = [try tracker.head()]
    func step(_ arguments: [String], date: String = "2026-09-18") throws -> [String: Any] {
      let result = try tracker.json(arguments, date: date)
      heads.append(try tracker.head())
      return result
    }
    _ = try step(["round", "move", "R8", "inquiring"])
    let mark = ["round", "mark", "R8"]
    let out = try step(mark + ["--state", "out-of-scope", "--organization", "fa-13"])
    #expect(out["moved"] as? [String] == ["fa-13"])
    let sent = try step(mark + ["--state", "sent", "--all"])
    #expect((sent["moved"] as? [String])?.count == 54)
    #expect(sent["left"] as? [String] == ["fa-13"], "no arrow leads there")
    _ = try step(mark + ["--state", "confirmed-none", "--organization", "fa-02"])
    _ = try step(mark + ["--extended-due", "2026-12-01", "--organization", "fa-03"])
    _ = try step(mark + ["--extended-due", "2026-10-30", "--all"])
    let moved = try step(["round", "move", "R8", "after-due"], date: "2026-10-31")
    let overdue = try #require(moved["overdue"] as? [String])
    #expect(overdue.count == 52)
    #expect(Set(overdue).isDisjoint(with: ["fa-13", "fa-02", "fa-03"]))
    let states = try tracker.states()
    #expect(
      ["fa-13", "fa-02", "fa-03", "fa-17"].map { states[$0] }
        == ["out-of-scope", "confirmed-none", "sent", "overdue"])
    let shown = try tracker.must(["round", "show", "R8"]).text
    for words in ["対象外", "該当なし（確認済み）", "送付済", "期限超過（未回答）", "期限 2026-10-30"] {
      #expect(shown.contains(words), "\(words)")
    }
    _ = try step(["round", "move", "R8", "final"])
    #expect(Set(heads).count == heads.count, "each step has its entry in the audit trail")
    // The same again writes nothing.
    _ = try tracker.json(["round", "move", "R8", "final"])
    _ = try tracker.json(mark + ["--state", "sent", "--organization", "fa-03"])
    #expect(try tracker.head() == heads.last)
    for head in heads { try tracker.must(["verify", "--known", head]) }
  }

  @Test func `keep what an entry was, who wrote it and why`() throws {
    let tracker = try Tracker.begun()
    let key = "fa-17/FY2027/初任総合教育/外国人対応"
    let record = ["record", "inclusion"] + Tracker.subject + ["fiscalYear=R9"]
    try tracker.must(record + ["status=組入れ決定", "topics=避難誘導、VoiceTra", "lectureHours=1.5"])
    let again = try tracker.json(record + ["lectureHours=1.5"])
    #expect(again["isNew"] as? Bool == false && again["key"] as? String == key)
    try tracker.must(
      record + ["status=検討中", "lectureHours=", "--reason", "電話で訂正", "--by", "t.02"],
      date: "2026-11-21 10:30")
    try tracker.must(["record", "inclusion", "--withdraw", key], date: "2026-11-22")
    #expect(try tracker.run(["record", "inclusion", "--withdraw", key]).status == 66)
    let revisions = try lines(tracker.json(["history", "inclusion", key]), "revisions")
    #expect(revisions.map { $0["isWithdrawn"] as? Bool } == [false, false, true])
    #expect(revisions.map { $0["author"] as? String } == ["t.01", "t.02", "t.01"])
    #expect(revisions[1]["reason"] as? String == "電話で訂正")
    #expect(revisions[1]["moment"] as? String == "2026-11-21T10:30:00")
    let values = try lines(revisions[0], "values")
    func value(_ name: String) -> [String: Any]? { values.first { $0["name"] as? String == name } }
    #expect(value("status")?["text"] as? String == "decided")
    #expect(value("status")?["words"] as? String == "組入れ決定")
    #expect(value("topics")?["words"] as? String == "避難誘導、VoiceTra")
    #expect(value("organization")?["words"] as? String == "石川県消防学校")
    #expect(value("fiscalYear")?["words"] as? String == "令和9年度")
    #expect(value("lectureHours")?["words"] == nil)
    let changed = try lines(revisions[1], "values").filter { $0["isChanged"] as? Bool == true }
    #expect(changed.map { $0["name"] as? String } == ["status", "lectureHours"])
    let text = try tracker.must(["history", "inclusion", key]).text
    for words in ["状況\tdecided（組入れ決定）", "状況\tconsidering（検討中）\t*", "取り下げ", "電話で訂正"] {
      #expect(text.contains(words), "\(words) in: \(text)")
    }
    #expect(!String(decoding: try tracker.must(["verify"]).output, as: UTF8.self).isEmpty)
  }

  @Test func `name the file that a fact came from`() throws {
    let tracker = try Tracker.copy()
    let history = try tracker.json(["history", "academy", "tc-14"])
    let revision = try #require(try lines(history, "revisions").first)
    #expect(revision["fileName"] as? String == "list.csv")
    #expect((revision["file"] as? String)?.count == 64)
    #expect(revision["action"] as? String == "organizations-imported")
  }

  @Test func `find a request for a lecturer by its number alone`() throws {
    let tracker = try Tracker.copy()
    for (state, more) in [
      ("候補提示", ["namedOn=2026-09-10"]), ("調整中", []), ("内諾", []),
      ("不調", ["reason=講師が見つからない", "closedOn=2026-10-01"]),
    ] {
      try tracker.must(["record", "request", "id=L-R8-003", "state=\(state)"] + more)
    }
    let text = try tracker.must(["history", "request", "L-R8-003"]).text
    for words in ["failed（不調）", "no-lecturer（講師が見つからない）", "2026-09-10（令和8年9月10日）"] {
      #expect(text.contains(words), "\(words) in: \(text)")
    }
    #expect(text.contains("dp-17-tabunka（石川県 多文化共生主管課）"))
  }

  @Test func `write reminders to paste, and count them`() throws {
    let tracker = try Tracker.copy()
    try tracker.must(["round", "move", "R8", "after-due"])
    let head = try tracker.head()
    let list = try lines(tracker.json(["remind", "R8", "--prefecture", "13"]), "reminders")
    #expect(list.map { $0["reminders"] as? Int } == [0, 0], "Tokyo has two")
    #expect(try tracker.head() == head, "a list alone is no reminder")
    for strength in 1...3 {
      let reminders = try lines(
        tracker.json([
          "remind", "R8", "--prefecture", "13", "--strength", "\(strength)", "--output",
          tracker.folder.path("reminders"),
        ]), "reminders")
      #expect(reminders.map { $0["reminders"] as? Int } == [strength - 1, strength - 1])
      #expect(reminders.map { $0["workingDays"] as? Int } == [24, 24])
      for reminder in reminders {
        let files = try #require(reminder["files"] as? [String])
        #expect(files.map { $0.suffix(4) } == [".txt", ".eml"])
        let text = try String(contentsOfFile: files[0], encoding: .utf8)
        #expect(text.contains("総行外第5号") && text.contains("御中") && !text.contains("違反"))
        let mail = Python.run([
          "-c",
          """
          import email, email.policy, sys
          mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
          print(mail['Subject'] + '\\n\\n' + mail.get_content().replace('\\r\\n', '\\n'), end='')
          """, files[1],
        ])
        #expect(mail.status == 0 && mail.text == text, "\(mail.complaint)")
      }
    }
    #expect(try tracker.head() != head)
    let left = try lines(tracker.json(["remind", "R8", "--prefecture", "17"]), "reminders")
    #expect(left.map { $0["reminders"] as? Int } == [0])
  }

  @Test func `put the days of a round into a calendar`() throws {
    let tracker = try Tracker.copy()
    let path = tracker.folder.path("r8.ics")
    let days = try lines(tracker.json(["calendar", "R8", "--output", path]), "days")
    #expect(days.count == 9)
    let bytes = try Data(contentsOf: URL(filePath: path))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    let found = text.components(separatedBy: "\r\n").filter { $0.hasPrefix("DTSTART") }
    #expect(
      found
        == days.compactMap { day in
          (day["day"] as? String).map {
            "DTSTART;VALUE=DATE:\($0.replacingOccurrences(of: "-", with: ""))"
          }
        })
    #expect(!text.contains("延長した期限"))
    try tracker.must(["round", "mark", "R8", "--extended-due", "2026-10-30", "--all"])
    #expect(try tracker.must(["calendar", "R8"]).text.contains("2026-10-30（金）\tR8 延長した期限"))
  }

  @Test func `follow a question to its end`() throws {
    let tracker = try Tracker.copy()
    let ask = try tracker.json(["query", "ask", "R8", "fa-17", "--text", "人数は延べですか"])
    #expect(ask["number"] as? Int == 2 && ask["openedOn"] as? String == "2026-11-20")
    let open = try lines(tracker.json(["query", "list", "R8", "--open"]), "queries")
    #expect(open.count == 1)
    #expect(try tracker.run(["query", "close", "R8", "fa-17", "2"]).status == 3, "not answered")
    try tracker.must(["query", "answer", "R8", "fa-17", "2", "--text", "実人数です"])
    let closed = try tracker.json(["query", "close", "R8", "fa-17", "2"], date: "2026-11-24")
    #expect(closed["state"] as? String == "resolved")
    #expect(closed["closedOn"] as? String == "2026-11-24")
    #expect(try lines(tracker.json(["query", "list", "R8", "--open"]), "queries").isEmpty)
    #expect(try tracker.must(["query", "list", "R8"]).text.contains("解決"))
  }

  @Test(arguments: ["utf8-bom", "utf8", "cp932", "xlsx"])
  func `export everything, and import it as the same`(_ form: String) throws {
    let tracker = try Tracker.copy()
    let output = tracker.folder.path(form == "xlsx" ? "all.xlsx" : "all")
    let encoding = form == "xlsx" ? [] : ["--encoding", form]
    let report = try tracker.json(["export", "--output", output] + encoding)
    #expect(report["files"] as? Int == 1 && (report["lost"] as? [Any])?.isEmpty == true)
    if form != "xlsx" {
      let bytes = try Data(contentsOf: URL(filePath: "\(output)/rounds.csv"))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (form == "utf8-bom"))
    }
    let copy = Tracker()
    let imported = try copy.json(["import", output])
    let head = try tracker.head()
    #expect(try imported["head"] as? String == head && copy.head() == head)
    #expect(
      try copy.must(["round", "show", "R8"]).text == tracker.must(["round", "show", "R8"]).text)
    // Both go on in the same way.
    for store in [tracker, copy] { try store.must(["round", "move", "R8", "after-due"]) }
    #expect(try copy.head() == tracker.head())
  }

  @Test func `name the characters that CP932 does not have`() throws {
    let tracker = try Tracker.copy()
    try tracker.must(["record", "call", "organization=fa-17", "day=2026-11-20", "matter=한국어"])
    let arguments = ["export", "--output", tracker.folder.path("x"), "--encoding", "cp932"]
    let lost = try lines(tracker.json(arguments), "lost")
    #expect(lost.map { $0["file"] as? String } == ["contactLogs.csv"])
    #expect(lost.first?["characters"] as? [String] == ["한", "국", "어"])
    #expect(try tracker.must(arguments).errors.contains("한국어"))
  }

  @Test func `take a list of organisations once`() throws {
    let tracker = Tracker()
    let list = try tracker.folder.write(OrganizationLines.good, "list.csv")
    for changed in [2, 0] {
      let report = try tracker.json(["academies", "import", list])
      #expect(report["read"] as? Int == 2 && report["changed"] as? Int == changed)
    }
    #expect(try lines(tracker.json(["academies", "list"]), "academies").count == 55)
    let all = try lines(tracker.json(["academies", "list", "--all"]), "academies")
    #expect(all.contains { $0["id"] as? String == "tc-14" })
  }

  @Test func `make backups that are databases`() throws {
    let tracker = try Tracker.copy()
    let path = try #require(try tracker.json(["backup"])["path"] as? String)
    let copy = try Shirube.run("training", "verify", "--database", path, "--json")
    #expect(try copy.json?["head"] as? String == tracker.head())
  }
}
