import Tables
import TestSupport
import Testing

/// A hundred files of random content each, from the programs that people use, equal cell by cell.
@Suite(.serialized) struct `Workbooks of others` {
  private static let count = 100

  private func compare(
    _ folder: String, with ending: String, in other: String,
    adjusting: (String) -> String = { $0 }
  ) throws {
    for number in 0..<Self.count {
      let name = ("000" + String(number)).suffix(3)
      let bytes = try #require(TestFile.read("\(folder)/\(name).xlsx"))
      let expected = adjusting(
        try #require(TestFile.text("\(other)/\(name).\(ending)")))
      let (workbook, _) = try WorkbookReader().read(bytes, file: "\(name).xlsx")
      let found = adjusting(WorkbookDump.text(workbook))
      guard found != expected else { continue }
      let pairs = zip(found.split(separator: "\n"), expected.split(separator: "\n"))
      let first = pairs.first { $0.0 != $0.1 }
      Issue.record("\(name): \(first?.0 ?? "(end)") instead of \(first?.1 ?? "(end)")")
    }
  }

  @Test func `openpyxl's and LibreOffice's are read cell by cell`() throws {
    let made = try #require(TemporaryFolder())
    let saved = try #require(TemporaryFolder())
    let run = Python.run(["Tests/Proof/workbooks.py", "make", "\(Self.count)", made.path])
    #expect(run.status == 0, "\(run.complaint)")
    try compare(made.path, with: "txt", in: made.path)

    // LibreOffice opens the same files, calculates their formulas, and saves them in its own way.
    let profile = "\(Repository.build)/libreoffice-profile"
    let office = Command.run([
      "sh", "-c",
      """
      soffice --headless -env:UserInstallation=file://'\(profile)' --convert-to xlsx --outdir '\(saved.path)' \
      '\(made.path)'/*.xlsx
      """,
    ])
    #expect(office.status == 0, "\(office.complaint)")
    try compare(saved.path, with: "calculated", in: made.path) { text in
      // What somebody typed as TRUE or #N/A, LibreOffice writes as a formula.
      text.split(separator: "\n").map { line in
        let isConstant = line.contains(" boolean ") || line.contains(" error ")
        return (isConstant ? String(line.replacing(" formula", with: "")) : String(line)) + "\n"
      }.joined()
    }
  }

  @Test func `ours are read by openpyxl, and by us, as they were meant`() throws {
    let folder = try #require(TemporaryFolder())
    var expected: [String: String] = [:]
    for seed in 0..<Self.count {
      let draft = RandomDraft.make(seed)
      let bytes = try WorkbookWriter().write(draft)
      let (workbook, diagnostics) = try WorkbookReader().read(bytes, file: "a.xlsx")
      #expect(diagnostics == [])
      let name = ("000" + String(seed)).suffix(3)
      expected[String(name)] = RandomDraft.dump(draft)
      #expect(WorkbookDump.text(workbook) == RandomDraft.dump(draft), "seed \(seed)")
      TestFile.write(bytes, to: "\(folder.path)/\(name).xlsx")
    }
    let run = Python.run(["Tests/Proof/workbooks.py", "read", folder.path])
    #expect(run.status == 0, "\(run.complaint)")
    for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(TestFile.text("\(folder.path)/\(name).txt") == text, "\(name)")
    }
  }
}
