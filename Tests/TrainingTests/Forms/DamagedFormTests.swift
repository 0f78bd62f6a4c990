import Diagnostics
import FoundationEssentials
import Tables
import TestSupport
import Testing

@testable import Training

/// Forms of all academies, filled and damaged by openpyxl, and saved again by LibreOffice.
@Suite struct `Forms in whatever state` {
  private func write(_ truths: [FormTruth], _ desk: FormDesk, to folder: String) throws {
    for truth in truths {
      let name = "\(folder)/\(truth.organization)-\(truth.seed)"
      TestFile.write(
        try WorkbookWriter().write(try desk.form(truth.organization)), to: "\(name).xlsx")
      TestFile.write([UInt8](try JSONEncoder().encode(truth)), to: "\(name).json")
    }
    let run = Python.run(["Tests/Proof/forms.py", folder])
    #expect(run.status == 0, "\(run.complaint)")
  }

  private func read(_ truth: FormTruth, _ desk: FormDesk, from folder: String) throws
    -> ImportForm
  {
    let name = "\(truth.organization)-\(truth.seed).xlsx"
    let bytes = try #require(TestFile.read("\(folder)/\(name)"), "\(name)")
    let preview = try desk.preview([(name: "どこかの学校.xlsx", bytes: bytes)])
    #expect(preview.forms.count == 1, "\(name) \(preview.findings.map(\.rule))")
    return try #require(preview.forms.first)
  }

  private func compare(_ truth: FormTruth, _ form: ImportForm) {
    let found = FormTruth(form.reading, seed: truth.seed, formulas: truth.formulas)
    let name = "\(truth.organization)-\(truth.seed)"
    #expect(found.organization == truth.organization, "\(name)")
    for (one, other) in zip(found.entries, truth.entries) { #expect(one == other, "\(name)") }
    for (one, other) in zip(found.deliveries, truth.deliveries) { #expect(one == other, "\(name)") }
    #expect(found == truth, "\(name) \(form.reading.findings)")
    #expect(form.outcome == .answer)
    let unexpected = form.reading.findings.filter {
      !["formula-value", "not-applicable-value", "blank-count", "delivered-without-plan"].contains(
        $0.rule)
    }
    let typed = form.reading.values.filter { value in
      unexpected.contains { $0.position.element == value.cell }
    }
    #expect(unexpected == [], "\(name) \(typed.map(\.typed))")
  }

  @Test func `of all 55 academies are read to exactly the truth`() throws {
    let desk = try FormDesk()
    let folder = try #require(TemporaryFolder())
    let codes = try desk.all(RoundMember.self).map(\.organization)
    #expect(codes.count == 55)
    let truths = codes.enumerated().map { FormTruth($1, seed: $0, round: desk.round) }
    #expect(truths.flatMap(\.entries).count > 300 && truths.flatMap(\.deliveries).count > 100)
    try write(truths, desk, to: folder.path)
    for truth in truths {
      compare(truth, try read(truth, desk, from: folder.path + "/back"))
    }
  }

  @Test func `saved again by LibreOffice are read to exactly the truth`() throws {
    let desk = try FormDesk()
    let folder = try #require(TemporaryFolder())
    let truths = (0..<12).map {
      FormTruth("fa-0\($0 % 9 + 1)", seed: 100 + $0, round: desk.round, formulas: true)
    }
    try write(truths, desk, to: folder.path)
    let profile = "\(Repository.build)/libreoffice-profile-forms"
    let office = Command.run([
      "sh", "-c",
      """
      soffice --headless -env:UserInstallation=file://'\(profile)' --convert-to xlsx \
      --outdir '\(folder.path)/again' '\(folder.path)'/back/*.xlsx
      """,
    ])
    #expect(office.status == 0, "\(office.complaint)")
    for truth in truths {
      compare(truth, try read(truth, desk, from: folder.path + "/again"))
    }
  }
}
