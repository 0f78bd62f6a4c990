extension TrackerError {
  /// Mistakes in the command itself.
  static let usage: [TrackerError] = [
    .create("--deliveries", "26", names: "--deliveries", "R8", "FY2026"),
    .create("--plans", "令和", names: "--plans", "R8"),
    .create("--as-of", "2027-02-30", names: "--as-of", "2026-09-01"),
    .create("--due", "10/15", names: "--due", "10/15"),
    .create("--sent", "2027-10-16", names: "due"),
    .create("--plans", "R8", names: "plansYear"),
    .create("--questions", "1999", names: "1999", "2026"),
    .create("--by", "山田太郎", names: "--by", "t.01"),
    .create("--by", "Taro Yamada", names: "--by", "t.01"),
    .create("--date", "yesterday", names: "yesterday", "2026-11-23"),
    TrackerError(
      "round", "create", "令和9年度", "--deliveries", "R9", "--as-of", "2027-09-01", "--due",
      "2027-10-15", status: 64, names: "id"),
    TrackerError("round", "create", "R9", status: 64, names: "--deliveries"),
    TrackerError("rounds", "list", status: 64, names: "round"),
    TrackerError("round", "mark", "R8", "--state", "sent", status: 64, names: "--all"),
    TrackerError("round", "mark", "R8", "--all", status: 64, names: "--state"),
    TrackerError(
      "round", "mark", "R8", "--all", "--state", "answered", status: 64, names: "round import"),
    TrackerError(
      "round", "mark", "R8", "--all", "--extended-due", "2026-10-15", status: 64,
      names: "--extended-due", "2026-10-16"),
    TrackerError("round", "move", "R8", "published", status: 64, names: "training publish"),
    TrackerError("round", "move", "R8", "after", status: 64, names: "after-due"),
    .record("inclusin", "fiscalYear=R9", names: "inclusin", "inclusion"),
    .record("inclusion", "fiscalYear=R9", "statas=検討中", names: "statas", "status"),
    .record("inclusion", "fiscalYear=8", names: "fiscalYear", "R8"),
    .record("inclusion", names: "fiscalYear="),
    .record("inclusion", "fiscalYear=R9", "status=やる", names: "status", "検討中"),
    .record("inclusion", "fiscalYear=R10", "status=予定なし", names: "reason="),
    .record("inclusion", "fiscalYear=R9", "topics=VoiceTrap", names: "topics", "VoiceTra,"),
    .record("inclusion", "fiscalYear=R9", "notApplicable=hour", names: "hour", "lectureHours"),
    .record("inclusion", "fiscalYear=R9", "fiscalYear=R10", names: "fiscalYear="),
    .record("inclusion", "R9", names: "R9", "organization=fa-17"),
    .record("delivery", "fiscalYear=R8", "firstDay=2027-05-01", names: "firstDay", "令和8年度"),
    .record("delivery", "fiscalYear=R8", "firstDay=6月1日", names: "firstDay", "2026-09-01"),
    .record(
      "delivery", "fiscalYear=R8", "firstDay=2026-06-02", "lastDay=2026-06-01", names: "lastDay"),
    .record("delivery", "fiscalYear=R8", "session=2", "status=中止", names: "reason="),
    .record("delivery", "fiscalYear=R8", "staffTrainees=0", names: "staffTrainees", "> 0"),
    .record("delivery", "fiscalYear=R8", "hours=-1", names: "hours"),
    .record("delivery", "fiscalYear=R8", "cost=1e300", names: "cost"),
    .record("delivery", "fiscalYear=R8", "lecturers=npo:x", names: "lecturers", "npo:2"),
    TrackerError(
      "record", "inclusion", "fiscalYear=R9", "status=検討中", status: 64, names: "organization="),
    TrackerError(
      "record", "roster", "organization=fa-17", "day=2026-09-01", "kind=interpreter", status: 64,
      names: "count="),
    TrackerError(
      "record", "academy", "id=tc-40", "kind=school", "name=x", "prefecture=40", status: 64,
      names: "kind", "training-centre"),
    TrackerError("record", "academy", "id=tc-40", "prefecture=48", status: 64, names: "prefecture"),
    TrackerError("history", "deliverys", "fa-17/FY2026", status: 64, names: "delivery"),
    TrackerError("remind", "R8", "--strength", "4", status: 64, names: "--strength"),
    TrackerError("remind", "R8", "--prefecture", "48", status: 64, names: "01", "47"),
    TrackerError("academies", "list", "--as-of", "2014", status: 64, names: "--as-of"),
    TrackerError("calendar", "R8", "--output", "DIR/r8.pdf", status: 64, names: ".ics"),
    TrackerError(
      "export", "--output", "DIR/x", "--encoding", "sjis", status: 64, names: "cp932"),
    TrackerError("verify", "--known", "1234", status: 64, names: "--known", "64"),
    TrackerError("query", "answer", "R8", "fa-17", "x", "--text", "y", status: 64, names: "N"),
  ]

  /// Things that are named and not there.
  static let missing: [TrackerError] = [
    TrackerError("academies", "show", "fa-99", status: 66, names: "fa-99", "academies list"),
    TrackerError("round", "show", "R9", status: 66, names: "R9", "round list"),
    TrackerError("round", "move", "R9", "final", status: 66, names: "R9"),
    TrackerError("remind", "R9", "--output", "DIR/x", status: 66, names: "R9"),
    TrackerError("calendar", "R9", "--output", "DIR/x.ics", status: 66, names: "R9"),
    TrackerError(
      "round", "mark", "R8", "--state", "acknowledged", "--organization", "fa-17",
      "--organization", "fa-99", status: 66, names: "R8/fa-99"),
    .record("inclusion", "fiscalYear=R9", "jointWith=fa-16,fa-99", status: 66, names: "fa-99"),
    TrackerError(
      "record", "call", "organization=fa-99", "day=2026-11-20", "matter=x", status: 66,
      names: "fa-99"),
    TrackerError("record", "inclusion", "--withdraw", "fa-17/FY2027", status: 66, names: "fa-17"),
    TrackerError("history", "inclusion", "fa-17/FY2030//", status: 66, names: "fa-17/FY2030//"),
    TrackerError("query", "list", "R9", status: 66, names: "R9"),
    TrackerError("query", "close", "R8", "fa-17", "9", status: 66, names: "R8/fa-17/9"),
    TrackerError(
      "query", "ask", "R8", "dp-17-bosai", "--text", "x", status: 66, names: "dp-17-bosai"),
    TrackerError("academies", "import", "DIR/none.csv", status: 66, names: "none.csv"),
    TrackerError(
      "import", "DIR/none", "--database", "DIR/new.sqlite", status: 66, names: "organizations.csv"),
    TrackerError("round", "list", "--data", "/nowhere", status: 66, names: "/nowhere", "--data"),
  ]

  /// What is refused as it would make the records say what is not so.
  static let refused: [TrackerError] = [
    .record(
      "inclusion", "fiscalYear=R9", "status=検討中", status: 3, names: "組入れ決定", "検討中", "--reason"),
    .record(
      "delivery", "fiscalYear=R8", "status=未実施", status: 3, names: "実施済", "未実施", "--reason"),
    TrackerError(
      "record", "request", "id=L-R8-003", "state=決定", status: 3, names: "依頼", "決定", "--reason"),
    TrackerError(
      "record", "figure", "round=R8", "report=return-rate", "row=all", "count=2",
      "frozenOn=2026-11-20",
      status: 3, names: "R8/return-rate/all"),
    TrackerError(
      "round", "create", "R8", "--deliveries", "R8", "--as-of", "2026-09-01", "--due",
      "2026-10-16", status: 3, names: "R8", "round show R8"),
    TrackerError("round", "move", "R8", "final", status: 3, names: "照会中", "確定", "--reason"),
    TrackerError("round", "move", "R8", "preparing", status: 64, names: "after-due"),
    TrackerError(
      "query", "answer", "R8", "fa-17", "1", "--text", "x", status: 3, names: "解決", "回答あり"),
    TrackerError(
      "verify", "--known", String(repeating: "0", count: 64), status: 3, names: "t.sqlite", "backup"
    ),
  ]
}
