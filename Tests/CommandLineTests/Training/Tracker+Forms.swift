import Foundation
import TestSupport
import Testing

extension Tracker {
  /// A database in which a round R8 has just begun.
  static func begun() throws -> Tracker {
    let tracker = Tracker()
    try begunRound(in: tracker)
    return tracker
  }

  /// Begins a round R8.
  static func begunRound(in tracker: Tracker) throws {
    try tracker.must([
      "round", "create", "R8", "--deliveries", "R8", "--as-of", "2026-09-01", "--sent",
      "2026-09-18", "--due", "2026-10-16",
    ])
  }

  /// Fills in the form of an academy that stands in the folder `forms`, and gives the path of the result.
  @discardableResult
  func fill(_ code: String, _ entries: String, _ name: String) throws -> String {
    let forms = folder.path("forms")
    let form = try #require(
      try FileManager.default.contentsOfDirectory(atPath: forms).first {
        $0.contains("_\(code)_")
      })
    let run = Python.run(
      ["Tests/Proof/fill_form.py", "\(forms)/\(form)", folder.path(name)],
      input: Array(entries.utf8))
    guard run.status == 0 else { throw JSONOutputs.Failure(text: run.complaint) }
    return folder.path(name)
  }

  /// A database in which fa-17 and fa-02 have answered by their forms, and the forms in `forms`.
  static let answered: Result<Tracker, any Error> = Result {
    let tracker = try begun()
    try tracker.must(["round", "forms", "R8", "--output", tracker.folder.path("forms")])
    try tracker.must(["round", "move", "R8", "inquiring"])
    try tracker.must(["round", "mark", "R8", "--state", "sent", "--all"])
    let files = [
      try tracker.fill("fa-17", FormEntries.whole, "a.xlsx"),
      try tracker.fill("fa-02", FormEntries.none, "b.xlsx"),
    ]
    try tracker.must(["round", "import", "R8"] + files + ["--accept"])
    return tracker
  }

  /// A copy of ``answered``, without its forms.
  static func answeredCopy() throws -> Tracker {
    let tracker = Tracker()
    try FileManager.default.copyItem(atPath: try answered.get().path, toPath: tracker.path)
    return tracker
  }

  /// Makes the round final.
  func finish() throws {
    for state in ["after-due", "final"] { try must(["round", "move", "R8", state]) }
  }

  /// Writes workbooks that nobody honest sends into the folder `h`.
  func makeHostile() throws {
    let path = folder.path("h")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let run = Python.run(["Tests/Proof/hostile_workbooks.py", path])
    guard run.status == 0 else { throw JSONOutputs.Failure(text: run.complaint) }
  }
}
