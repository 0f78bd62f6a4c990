import Foundation
import TestSupport
import Testing

@Suite struct `A mistake with the tracker` {
  /// Every file of a folder with its bytes; the lock is there whatever happens.
  private func contents(_ folder: TemporaryFolder) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(""))
    return Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasSuffix(".lock") }.compactMap { name in
        (try? Data(contentsOf: URL(filePath: folder.path(name)))).map { (name, $0) }
      })
  }

  /// Runs it in both languages: it must say what happened, what is safe, what to do next, and change nothing.
  @discardableResult
  private func check(_ error: TrackerError) throws -> Tracker {
    let tracker = try Tracker.copy()
    try error.prepare(tracker)
    let before = try contents(tracker.folder)
    for (language, marks) in [
      ("ja", ["エラー: ", "\n  次に: ", "\n安全: "]), ("en", ["error: ", "\n  Next: ", "\nSafe: "]),
    ] {
      let arguments = error.arguments.map { word in
        word.hasPrefix("DIR") ? tracker.folder.path("") + word.dropFirst(3) : word
      }
      let run = try tracker.run(arguments + ["--interface", language])
      #expect(run.status == error.status, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try contents(tracker.folder) == before, "nothing may change or be left behind")
      for mark in marks { #expect(run.errors.contains(mark), "\(mark) in: \(run.errors)") }
      for word in error.words where word != "DIR" {
        #expect(run.errors.contains(word), "\(word) in: \(run.errors)")
      }
      for dump in ["Error(", "Optional(", "Training.", "Swift.", "Fatal", "CodingKeys", "nil"] {
        #expect(!run.errors.contains(dump), "\(run.errors)")
      }
      let isJapanese = run.errors.unicodeScalars.contains { (0x3041...0x309F).contains($0.value) }
      if language == "ja" { #expect(isJapanese, "\(run.errors)") }
    }
    return tracker
  }

  /// The same over a database that must then be whole, with the audit trail that it had.
  private func checkWhole(_ error: TrackerError) throws {
    let tracker = try check(error)
    let known = try Tracker.filledHead.get()
    let found = try tracker.must(["verify", "--known", known]).text
    #expect(found == known + "\n" || error.arguments.first == "import")
  }

  @Test(arguments: TrackerError.usage)
  func `in the command ends with 64`(_ error: TrackerError) throws { try checkWhole(error) }

  @Test(arguments: TrackerError.missing)
  func `about what is not there says what, and where to look`(_ error: TrackerError) throws {
    try checkWhole(error)
  }

  @Test(arguments: TrackerError.refused)
  func `that the records must not hold is refused`(_ error: TrackerError) throws {
    try checkWhole(error)
  }

  @Test(arguments: TrackerError.databases)
  func `about the database leaves it as it is`(_ error: TrackerError) throws { try check(error) }

  @Test(arguments: TrackerError.files)
  func `with a file says which, and what to do`(_ error: TrackerError) throws {
    try checkWhole(error)
  }

  @Test(arguments: TrackerError.reports)
  func `with a report, with forms or with publishing changes nothing`(_ error: TrackerError) throws
  {
    try checkWhole(error)
  }

  @Test(arguments: TrackerError.forms)
  func `about what is no form is told with the way out`(_ error: TrackerError) throws {
    try checkWhole(error)
  }

  @Test(arguments: TrackerError.imports)
  func `in an export is found before anything is imported`(_ error: TrackerError) throws {
    try checkWhole(error)
  }
}
