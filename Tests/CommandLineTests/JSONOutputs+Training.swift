import Foundation

extension JSONOutputs {
  /// A tracker from its empty beginning to an export and back: withdrawn records, corrections, lost characters.
  func keepTraining() throws {
    let tracker = Tracker()
    try keep(tracker, "academies-list", ["academies", "list"])
    let list = try work.write(OrganizationLines.good, "organizations.csv")
    for _ in 1...2 { try keep(tracker, "academies-import", ["academies", "import", list]) }
    try keep(tracker, "round-list", ["round", "list"])
    try keep(tracker, "academies-list", ["academies", "list"])
    try keep(tracker, "academies-list", ["academies", "list", "--as-of", "2014-03-31"])
    try keep(tracker, "academies-list", ["academies", "list", "--as-of", "1950-01-01", "--all"])
    try keep(tracker, "academies-show", ["academies", "show", "fa-27100"])
    try keep(tracker, "verify", ["verify"])
    try keep(tracker, "academies-list", ["academies", "list", "--prefecture", "14", "--all"])
    try keepRounds(tracker)
    try keepQueries(tracker)
    try keepEntries(tracker)
    try keepCopies(tracker)
  }

  /// Runs a command of the tracker and keeps what it prints.
  func keep(
    _ tracker: Tracker, _ schema: String, _ arguments: [String], date: String = "2026-11-20",
    status: Set<Int32> = [0]
  ) throws {
    try keep(
      "\(count)", "training-\(schema)",
      ["training"] + arguments + ["--database", tracker.path, "--by", "t.01", "--date", date],
      status: status)
  }

  /// A round with all days and one with the fewest, from its beginning to 確定.
  private func keepRounds(_ tracker: Tracker) throws {
    let days = ["--as-of", "2026-09-01", "--due", "2026-10-16"]
    try keep(
      tracker, "round-create",
      ["round", "create", "R8", "--deliveries", "R8", "--sent", "2026-09-18"] + days)
    try keep(
      tracker, "round-create",
      ["round", "create", "H26", "--deliveries", "平成26年度", "--as-of", "2014-03-31"]
        + ["--due", "2014-05-30", "--title", "試行"])
    try keep(tracker, "round-show", ["round", "show", "R8"])
    try keep(tracker, "remind", ["remind", "R8"])
    try keep(tracker, "calendar", ["calendar", "H26"])
    try keep(tracker, "round-move", ["round", "move", "R8", "inquiring"])
    let mark = ["round", "mark", "R8"]
    try keep(
      tracker, "round-mark", mark + ["--state", "out-of-scope", "--organization", "fa-01"])
    try keep(tracker, "round-mark", mark + ["--state", "sent", "--all"], date: "2026-09-18")
    for state in ["acknowledged", "confirmed-none"] {
      try keep(tracker, "round-mark", mark + ["--state", state, "--organization", "fa-02"])
    }
    try keep(
      tracker, "round-mark", mark + ["--extended-due", "2026-12-01", "--organization", "fa-03"])
    try keep(tracker, "remind", ["remind", "R8"], date: "2026-10-16 09:00")
    try keep(tracker, "round-mark", mark + ["--extended-due", "2026-10-30", "--all"])
    try keep(tracker, "round-move", ["round", "move", "R8", "after-due"])
    for strength in ["2", "3"] {
      try keep(
        tracker, "remind",
        ["remind", "R8", "--strength", strength, "--prefecture", "13"]
          + ["--output", work.path("reminders")])
    }
    try keep(tracker, "calendar", ["calendar", "R8", "--output", work.path("r8.ics")])
    try keep(tracker, "round-show", ["round", "show", "R8"])
    try keep(tracker, "round-move", ["round", "move", "R8", "final"])
    try keep(tracker, "round-list", ["round", "list"])
  }

  private func keepQueries(_ tracker: Tracker) throws {
    try keep(tracker, "query-list", ["query", "list", "R8"])
    let ask = ["query", "ask", "R8", "fa-17", "--text", "時間数が空欄です"]
    try keep(tracker, "query-ask", ask)
    try keep(tracker, "query-ask", ask + ["--about", "回答票!H14"])
    try keep(tracker, "query-answer", ["query", "answer", "R8", "fa-17", "1", "--text", "2時間"])
    try keep(tracker, "query-list", ["query", "list", "R8", "--open"])
    try keep(tracker, "query-close", ["query", "close", "R8", "fa-17", "1"])
    try keep(tracker, "query-close", ["query", "close", "R8", "fa-17", "2", "--withdrawn"])
    try keep(tracker, "query-list", ["query", "list", "R8"])
  }

  /// Entries of every kind; corrections with their reasons; an entry that is taken back and written again.
  private func keepEntries(_ tracker: Tracker) throws {
    for (kind, values) in TrainingEntries.all {
      try keep(tracker, "record", ["record", kind] + values)
      try keep(tracker, "record-names", ["record", kind, "--names"])
    }
    let (kind, values) = TrainingEntries.all[0]
    try keep(tracker, "record", ["record", kind] + values)
    let correction = ["status=検討中", "lectureHours=", "--reason", "入力の誤り"]
    let key = "fa-17/FY2027/初任総合教育/外国人対応"
    try keep(tracker, "record", ["record", kind] + values.prefix(4) + correction)
    try keep(tracker, "record", ["record", kind, "--withdraw", key])
    try keep(tracker, "record", ["record", kind] + values + ["--reason", "取り下げの取り消し"])
    try keep(tracker, "history", ["history", kind, key])
    try keep(tracker, "history", ["history", "delivery", "fa-17/FY2026/初任総合教育/外国人対応/1"])
    try keep(tracker, "history", ["history", "academy", "tc-14"])
    for code in ["fa-17", "tc-14"] {
      try keep(tracker, "academies-show", ["academies", "show", code])
    }
  }

  /// Backups, and exports in every form, of which those that lost nothing come back.
  private func keepCopies(_ tracker: Tracker) throws {
    for _ in 1...2 { try keep(tracker, "backup", ["backup"]) }
    try tracker.must(
      ["record", "call", "organization=fa-17", "day=2026-11-20", "matter=한국어の教材"])
    try keep(tracker, "verify", ["verify"])
    for (output, encoding) in [
      ("bom", "utf8-bom"), ("plain", "utf8"), ("sjis", "cp932"), ("all.xlsx", "utf8"),
    ] {
      try keep(
        tracker, "export", ["export", "--output", work.path(output), "--encoding", encoding])
      if output == "sjis" { continue }
      let copy = ["training", "import", work.path(output), "--database"]
      try keep("\(count)", "training-import", copy + [work.path("\(output).sqlite")])
    }
  }
}
