import Foundation

extension JSONOutputs {
  /// A round from its blank forms to its published figures, with every report of nothing and of something.
  func keepTrainingForms() throws {
    let tracker = try Tracker.begun()
    try keepReports(tracker)
    try keepForms(tracker)
    try keepEntriesForReports(tracker)
    try keepReports(tracker)
    try keep(tracker, "report", ["report", "items", "R8", "--question", "Q1"])
    try tracker.finish()
    try keep(tracker, "publish", ["publish", "R8"])
    let correction = ["status=中止", "reason=予算", "--reason", "公表後の訂正"]
    try tracker.must(
      ["record", "delivery", "fiscalYear=R8", "session=1"] + Tracker.subject + correction)
    for kind in ["one-page", "prefectures", "corrections"] {
      try keep(tracker, "report", ["report", kind, "R8"])
    }
    try keep(tracker, "verify", ["verify"])
  }

  private func keepReports(_ tracker: Tracker) throws {
    for kind in `The reports of the tracker`.kinds {
      for more in [[], ["--prefecture", "17"]] {
        try keep(tracker, "report", ["report", kind, "R8"] + more)
      }
    }
  }

  /// Forms as they come back: whole, corrected, empty, twice, of others, and files that are none.
  private func keepForms(_ tracker: Tracker) throws {
    try tracker.must([
      "record", "contact", "organization=fa-17", "office=訓練課", "validFrom=2025-04-01",
      "validTo=2027-03-31",
    ])
    try tracker.must(["record", "course", "organization=fa-17", "name=初任総合教育", "hours=800"])
    try tracker.must([
      "record", "mapping", "organization=fa-17", "localCourse=初任総合教育", "course=ff-shonin",
      "hours=800",
    ])
    let forms = ["round", "forms", "R8", "--output", tracker.folder.path("forms")]
    try keep(tracker, "round-forms", forms)
    try keep(tracker, "round-forms", forms + ["--prefecture", "13"])
    try tracker.must(["round", "move", "R8", "inquiring"])
    try tracker.must([
      "round", "mark", "R8", "--state", "out-of-scope", "--organization", "fa-05",
    ])
    try tracker.must(["round", "mark", "R8", "--state", "sent", "--all"])
    let files = [
      try tracker.fill("fa-17", FormEntries.later, "early.xlsx"),
      try tracker.fill("fa-17", FormEntries.whole, "a.xlsx"),
      try tracker.fill("fa-16", FormEntries.whole, "b.xlsx"),
      try tracker.fill("fa-02", FormEntries.none, "c.xlsx"),
      try tracker.fill("fa-03", FormEntries.untouched, "d.xlsx"),
      try tracker.fill(
        "fa-26", FormEntries.joint(with: "京都市消防学校", trainees: 60), "e.xlsx"),
      try tracker.fill(
        "fa-26100", FormEntries.joint(with: "京都府立消防学校", trainees: 40), "f.xlsx"),
      try work.write("回答,区分\n", "x.csv"), try work.write("", "y.xlsx"),
    ]
    let command = ["round", "import", "R8"]
    try keep(tracker, "round-import", command + [files[3]])
    try keep(tracker, "round-import", command + files, status: [3])
    try keep(tracker, "round-import", command + files + ["--accept"], status: [3])
    try keep(tracker, "round-import", command + files, status: [3])
    let later = try tracker.fill("fa-17", FormEntries.later, "later.xlsx")
    try keep(tracker, "round-import", command + [later, "--accept"])
    try keep(tracker, "query-list", ["query", "list", "R8"])
    try keep(tracker, "history", ["history", "inclusion", "fa-17/FY2027/初任総合教育/外国人対応"])
  }

  /// What forms do not ask: requests, drills, rosters, candidates, targets, calls.
  private func keepEntriesForReports(_ tracker: Tracker) throws {
    let kinds = ["request", "call", "drill", "roster", "candidate", "target"]
    for (kind, values) in TrainingEntries.all where kinds.contains(kind) {
      try tracker.must(["record", kind] + values)
    }
  }
}
