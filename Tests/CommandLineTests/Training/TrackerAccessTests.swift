import Foundation
import TestSupport
import Testing

@Suite struct `The database of the tracker` {
  /// A program that runs until it is told to end.
  private struct Holder {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// Takes the writer's lock of a database, as a long run does; it has it when this returns.
    init(of path: String) throws {
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        Python.path, "-c",
        """
        import fcntl, os, sys
        lock = open(sys.argv[1] + '.lock', 'r+')
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        lock.truncate(0)
        lock.write(f'{os.getpid()}\\n')
        lock.flush()
        print('held', flush=True)
        sys.stdin.read()
        """,
        path,
      ]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      let word = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      guard word.hasPrefix("held") else { throw JSONOutputs.Failure(text: "not held: \(word)") }
    }

    func end() throws {
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  @Test func `is for one writer, and says which process has it`() throws {
    let tracker = try Tracker.copy()
    let head = try tracker.head()
    let holder = try Holder(of: tracker.path)
    for (language, marks) in [
      ("ja", ["ほかのプログラム", "次に: ", "安全: "]), ("en", ["Another program", "Next: ", "Safe: "]),
    ] {
      for command in [["round", "list"], ["record", "call", "organization=fa-17"], ["verify"]] {
        let run = try tracker.run(command + ["--interface", language])
        #expect(run.status == 69 && run.output.isEmpty, "\(run.errors)")
        for word in marks + ["\(holder.process.processIdentifier)"] {
          #expect(run.errors.contains(word), "\(word) in: \(run.errors)")
        }
      }
    }
    try holder.end()
    #expect(try tracker.head() == head)
  }

  @Test(arguments: [
    ["academies", "show", "fa-17"], ["round", "list"], ["round", "show", "R8"],
    ["round", "forms", "R8", "--output", "OUT"], ["round", "import", "R8", "FORM"],
    ["round", "mark", "R8", "--state", "sent", "--all"], ["round", "move", "R8", "inquiring"],
    ["record", "call", "organization=fa-17", "day=2026-11-20", "matter=x"],
    ["query", "list", "R8"], ["query", "ask", "R8", "fa-17", "--text", "x"], ["remind", "R8"],
    ["remind", "R8", "--output", "OUT"], ["calendar", "R8"], ["report", "one-page", "R8"],
    ["publish", "R8"], ["history", "academy", "fa-17"], ["verify"], ["backup"],
    ["export", "--output", "OUT"],
  ])
  func `is not made by a name typed wrong`(_ arguments: [String]) throws {
    let tracker = Tracker()
    let form = try Tracker.answered.get().folder.path("a.xlsx")
    let paths = ["OUT": tracker.folder.path("out"), "FORM": form]
    for folder in ["", "new/"] {
      let path = tracker.folder.path("\(folder)wrong.sqlite")
      for (language, marks) in [
        ("ja", ["ありません", "次に: ", "安全: "]), ("en", ["There is no database", "Next: ", "Safe: "]),
      ] {
        let run = try tracker.run(
          arguments.map { paths[$0] ?? $0 } + ["--database", path, "--interface", language])
        #expect(run.status == 66 && run.output.isEmpty, "\(run.errors)")
        for words in marks + [path, "--database", "round create"] {
          #expect(run.errors.contains(words), "\(words) in: \(run.errors)")
        }
      }
    }
    #expect(tracker.folder.names.isEmpty, "nothing is made, no lock and no folder either")
  }

  @Test func `is not made by a beginning that is refused`() throws {
    let tracker = Tracker()
    let list = try tracker.folder.write(OrganizationLines.bad, "list.csv")
    #expect(try tracker.run(["academies", "import", list]).status == 65)
    let days = ["--as-of", "2026-09-01", "--due", "2026-10-16", "--questions", "1999"]
    #expect(
      try tracker.run(["round", "create", "R8", "--deliveries", "R8"] + days).status == 64)
    #expect(tracker.folder.names == ["list.csv"])
  }

  @Test func `need not be there for a look at what the program brings along`() throws {
    let tracker = Tracker()
    let run = try tracker.run(["academies", "list", "--json"])
    #expect(run.status == 0 && (run.json?["academies"] as? [Any])?.count == 55)
    #expect(run.errors.contains("配布の台帳") && run.errors.contains(tracker.path))
    #expect(try tracker.run(["record", "inclusion", "--names"]).status == 0)
    #expect(tracker.folder.names.isEmpty)
    try Tracker.begunRound(in: tracker)
    let begun = try tracker.run(["academies", "list", "--json"])
    #expect(begun.errors.isEmpty && begun.output == run.output)
  }

  /// Runs the tracker as somebody who has no right to anything, also where the tests run as root.
  private func runAsStranger(_ tracker: Tracker, _ arguments: [String]) -> Command {
    let command = [Shirube.program, "training"] + arguments + ["--database", tracker.path]
    let stranger = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    return Command.run((getuid() == 0 ? stranger : []) + command)
  }

  private static let canBeStranger = getuid() != 0 || Command.exists("setpriv")

  @Test(.enabled(if: canBeStranger)) func `that may only be read is left alone`() throws {
    let tracker = try Tracker.copy()
    let head = try tracker.head()
    let before = try Data(contentsOf: URL(filePath: tracker.path))
    let files = FileManager.default
    for (file, folder) in [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)] {
      try files.setAttributes([.posixPermissions: file], ofItemAtPath: tracker.path)
      try files.setAttributes([.posixPermissions: 0o666], ofItemAtPath: tracker.path + ".lock")
      try files.setAttributes([.posixPermissions: folder], ofItemAtPath: tracker.folder.path(""))
      for (language, words) in [("ja", ["書き込め", "次に: "]), ("en", ["written", "Next: "])] {
        let run = runAsStranger(tracker, ["round", "list", "--interface", language])
        #expect(run.status == 77 && run.output.isEmpty, "\(run.complaint)")
        for word in words + [tracker.path] {
          #expect(run.complaint.contains(word), "\(word) in: \(run.complaint)")
        }
      }
      try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: tracker.folder.path(""))
    }
    #expect(try Data(contentsOf: URL(filePath: tracker.path)) == before)
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: tracker.path)
    #expect(try tracker.head() == head)
  }

  @Test(.enabled(if: canBeStranger)) func `takes no file one may not read`() throws {
    let tracker = try Tracker.copy()
    let list = try tracker.folder.write(OrganizationLines.good, "list.csv")
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: tracker.folder.path(""))
    try files.setAttributes([.posixPermissions: 0], ofItemAtPath: list)
    let run = runAsStranger(tracker, ["academies", "import", list])
    #expect(run.status == 77 && run.complaint.contains("list.csv"), "\(run.complaint)")
    #expect(try tracker.head() == Tracker.filledHead.get())
  }

  @Test func `is as it was when a result cannot be written`() throws {
    let tracker = try Tracker.copy()
    let run = Command.run([
      "sh", "-c", "exec \"$0\" training academies list --database \"$1\" > /dev/full",
      Shirube.program, tracker.path,
    ])
    #expect(run.status == 73 && run.complaint.contains("標準出力"), "\(run.complaint)")
    #expect(try tracker.head() == Tracker.filledHead.get())
  }

  @Test func `comes back from its last backup as the message says`() throws {
    let tracker = try Tracker.copy()
    let head = try tracker.head()
    let backup = try #require(try tracker.json(["backup"])["path"] as? String)
    try tracker.must(["round", "move", "R8", "after-due"])
    #expect(try tracker.head() != head)
    let files = FileManager.default
    try Data(repeating: 0xA5, count: 8192).write(to: URL(filePath: tracker.path))
    let run = try tracker.run(["round", "list"])
    #expect(run.status == 65 && run.errors.contains(backup), "\(run.errors)")
    // 消さずに別のフォルダーへ移し、控えをその名前で写す。
    let aside = TemporaryFolder()
    for name in tracker.folder.names where ["", "-wal", "-shm"].contains(name.dropFirst(8)) {
      try files.moveItem(atPath: tracker.folder.path(name), toPath: aside.path(name))
    }
    try files.copyItem(atPath: backup, toPath: tracker.path)
    #expect(try tracker.head() == head)
  }
}
