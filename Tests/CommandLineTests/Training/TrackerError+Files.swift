import Foundation

extension TrackerError {
  /// Databases that cannot be used.
  static let databases: [TrackerError] = [
    TrackerError("round", "list", status: 65, names: "t.sqlite") { tracker in
      try Data("調査の記録\n".utf8).write(to: URL(filePath: tracker.path))
    },
    TrackerError("round", "list", status: 65, names: "t.sqlite", "999") { tracker in
      try tracker.spoil("d = sqlite3.connect(path); d.execute('PRAGMA user_version = 999')")
    },
    TrackerError("round", "list", status: 65, names: "t.sqlite", "t.sqlite-wal") {
      try $0.damage()
    },
    TrackerError("round", "list", status: 65, names: "t.sqlite.backup-0002-v") { tracker in
      for _ in 1...2 { try tracker.must(["backup"]) }
      try tracker.damage()
    },
    TrackerError("round", "list", status: 65, names: "t.sqlite.backup-0001-v") { tracker in
      try tracker.must(["backup"])
      try FileManager.default.removeItem(atPath: tracker.path)
    },
    TrackerError("round", "list", status: 65, names: "t.sqlite.backup-0001-v") { tracker in
      try tracker.must(["backup"])
      try Data("x".utf8).write(to: URL(filePath: tracker.path))
    },
    TrackerError("verify", status: 3, names: "t.sqlite", " 2 ", "backup") { tracker in
      try tracker.change(
        "UPDATE rounds SET due = '2026-12-31' WHERE revision IN (SELECT min(revision) FROM rounds)")
    },
    TrackerError("verify", status: 3, names: "contactLogs", "backup") { tracker in
      try tracker.change(
        "INSERT INTO contactLogs VALUES (9999, 1, 'fa-17/9', 0, NULL, 'fa-17', 9, '', '2026-01-01', 'phone', 'x', '')"
      )
    },
    TrackerError("verify", status: 3, names: "t.sqlite", "backup") { tracker in
      try tracker.change("UPDATE archivedFiles SET content = x'00'")
    },
    TrackerError("round", "list", "--database", "/proc/none/t.sqlite", status: 66, names: "/proc"),
    TrackerError("round", "list", "--database", "DIR", status: 66, names: "DIR"),
  ]

  /// Files that cannot be read or written.
  static let files: [TrackerError] = [
    TrackerError(
      "academies", "import", "DIR/x.csv", status: 65, names: "x.csv", "prefecture", "2"
    ) { _ = try $0.folder.write(OrganizationLines.bad, "x.csv") },
    TrackerError("academies", "import", "DIR/x.csv", status: 65, names: "x.csv") {
      _ = try $0.folder.write("", "x.csv")
    },
    TrackerError("calendar", "R8", "--output", "/proc/r8.ics", status: 73, names: "/proc/r8.ics"),
    TrackerError("calendar", "R8", "--output", "DIR/t.sqlite/r8.ics", status: 73, names: "r8.ics"),
    TrackerError("remind", "R8", "--output", "/proc/none", status: 73, names: "/proc/none"),
    TrackerError("export", "--output", "/proc/none", status: 73, names: "/proc/none"),
    TrackerError("export", "--output", "/proc/all.xlsx", status: 73, names: "/proc/all"),
  ]

  /// Exports that cannot be imported; `DIR/x` is a whole one.
  static let imports: [TrackerError] = [
    TrackerError("import", "DIR/x", status: 65, names: "--database") { try $0.export() },
    .into("deliveries.csv", "30", "31", names: "CP932"),
    .into("origins.csv", "t.01", "t.02", names: "CP932"),
    .into("organizations.csv", "北海道消防学校", "北海道消防大学", names: "CP932"),
    .into("queries.csv", "resolved", "solved", names: "queries"),
    .into("requests.csv", "state", "stat", names: "requests", "state"),
    .into("rounds.csv", "2026-10-16", "16 October", names: "rounds"),
    TrackerError(
      "import", "DIR/x", "--database", "DIR/new.sqlite", status: 66, names: "origins.csv"
    ) { tracker in
      try tracker.export()
      try FileManager.default.removeItem(atPath: tracker.folder.path("x/origins.csv"))
    },
    TrackerError("import", "DIR/x", "--database", "DIR/new.sqlite", status: 65, names: "files") {
      tracker in
      try tracker.export()
      try FileManager.default.removeItem(atPath: tracker.folder.path("x/files"))
    },
    TrackerError(
      "import", "DIR/x.xlsx", "--database", "DIR/new.sqlite", status: 65, names: "x.xlsx"
    ) { _ = try $0.folder.write("機関コード", "x.xlsx") },
    TrackerError(
      "import", "DIR/x", "--database", "DIR/new.sqlite", status: 65, names: "CP932"
    ) { tracker in
      try tracker.must(["record", "call", "organization=fa-17", "day=2026-11-20", "matter=한국어"])
      try tracker.export(["--encoding", "cp932"])
    },
  ]

  /// An export in which somebody changed a word of a table.
  private static func into(
    _ file: String, _ old: String, _ new: String, names words: String...
  ) -> TrackerError {
    var error = TrackerError("import", "DIR/x", "--database", "DIR/new.sqlite", status: 65) {
      tracker in
      try tracker.export()
      let path = tracker.folder.path("x/\(file)")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      guard let range = text.range(of: old) else { throw JSONOutputs.Failure(text: "no \(old)") }
      try Data(text.replacingCharacters(in: range, with: new).utf8)
        .write(to: URL(filePath: path))
    }
    error.words = words
    return error
  }
}

extension Tracker {
  /// Exports into the folder `x` beside the database.
  fileprivate func export(_ more: [String] = []) throws {
    try must(["export", "--output", folder.path("x")] + more)
  }

  /// Overwrites pages in the middle of the file.
  fileprivate func damage() throws {
    try spoil(
      """
      size = len(open(path, 'rb').read())
      with open(path, 'r+b') as file:
          file.seek(size // 2 // 4096 * 4096)
          file.write(b'\\xA5' * 16384)
      """)
  }

  /// Changes a row as only somebody would who means to.
  fileprivate func change(_ statement: String) throws {
    try spoil(
      """
      d = sqlite3.connect(path)
      for (name,) in d.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
          d.execute(f'DROP TRIGGER "{name}"')
      assert d.execute(\"\"\"\(statement)\"\"\").rowcount > 0
      d.commit()
      """)
  }
}
