import Foundation
import TestSupport
import Testing

/// A tracker's database in a folder of its own, and runs of `shirube training` over it.
struct Tracker: Sendable {
  /// The folder; the database is `t.sqlite` in it.
  let folder = TemporaryFolder()

  /// The database.
  var path: String { folder.path("t.sqlite") }

  /// A database with a round and some entries, which is made once and copied.
  ///
  /// The round R8 has gone out; fa-17 has a decided subject that was held, an answered query and a failed call for a
  /// lecturer; fa-01 has a list of its own office; the file it came from is kept.
  static let filled: Result<Tracker, any Error> = Result {
    let tracker = Tracker()
    for line in steps { try tracker.must(line) }
    let list = try tracker.folder.write(OrganizationLines.good, "list.csv")
    try tracker.must(["academies", "import", list])
    return tracker
  }

  /// The digest of the last entry of its audit trail.
  static let filledHead: Result<String, any Error> = Result { try filled.get().head() }

  /// A copy of ``filled``.
  static func copy() throws -> Tracker {
    let tracker = Tracker()
    try FileManager.default.copyItem(atPath: try filled.get().path, toPath: tracker.path)
    return tracker
  }

  /// The subject that ``filled`` has.
  static let subject = ["organization=fa-17", "localCourse=初任総合教育", "subject=外国人対応"]

  private static let steps: [[String]] = [
    [
      "round", "create", "R8", "--deliveries", "R8", "--as-of", "2026-09-01", "--sent",
      "2026-09-18", "--due", "2026-10-16",
    ],
    ["round", "move", "R8", "inquiring"], ["round", "mark", "R8", "--state", "sent", "--all"],
    ["record", "inclusion"] + subject + [
      "fiscalYear=R9", "status=組入れ決定", "topics=VoiceTra、避難誘導", "lectureHours=1.5",
      "evidence=令和9年度教育訓練計画",
    ],
    ["record", "delivery"] + subject + [
      "fiscalYear=R8", "status=実施済", "hours=2", "staffTrainees=30", "lecturers=npo:2",
      "firstDay=2026-06-01",
    ],
    [
      "record", "request", "id=L-R8-003", "organization=fa-17", "department=dp-17-tabunka",
      "fiscalYear=R8", "requestedOn=2026-09-01",
    ],
    ["query", "ask", "R8", "fa-17", "--text", "時間数の根拠は何ですか"],
    ["query", "answer", "R8", "fa-17", "1", "--text", "教育訓練計画です"],
    ["query", "close", "R8", "fa-17", "1"],
    [
      "record", "figure", "round=R8", "report=return-rate", "row=all", "count=1", "denominator=4",
      "computedTenths=250", "published=25.0", "frozenOn=2026-11-20",
    ],
  ]

  /// Runs a command of the tracker by a code, on a day, over the database.
  func run(
    _ arguments: [String], date: String = "2026-11-20", environment: [String: String] = [:]
  ) throws -> Shirube.Run {
    let given = ["--database": path, "--by": "t.01", "--date": date]
    let added = given.filter { !arguments.contains($0.key) }.flatMap { [$0.key, $0.value] }
    return try Shirube.run(["training"] + arguments + added, environment: environment)
  }

  /// The same, where nothing may go wrong.
  @discardableResult
  func must(_ arguments: [String], date: String = "2026-11-20") throws -> Shirube.Run {
    let run = try run(arguments, date: date)
    guard run.status == 0 else {
      throw JSONOutputs.Failure(text: "\(arguments.joined(separator: " ")): \(run.errors)")
    }
    return run
  }

  /// What a command says as JSON.
  func json(_ arguments: [String], date: String = "2026-11-20") throws -> [String: Any] {
    try #require(try must(arguments + ["--json"], date: date).json)
  }

  /// The digest of the last entry of the audit trail, of a database that is whole.
  func head() throws -> String { try #require(try json(["verify"])["head"] as? String) }

  /// What the states of a round's requests are, by organisation.
  func states(_ round: String = "R8") throws -> [String: String] {
    let requests = try #require(
      try json(["round", "show", round])["requests"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: requests.compactMap { line in
        (line["organization"] as? String).flatMap { code in
          (line["state"] as? String).map { (code, $0) }
        }
      })
  }

  /// Does something to the database that the program would never do.
  func spoil(_ script: String) throws {
    let run = Python.run(["-c", "import sqlite3, sys\npath = sys.argv[1]\n" + script, path])
    guard run.status == 0 else { throw JSONOutputs.Failure(text: run.complaint) }
  }
}
