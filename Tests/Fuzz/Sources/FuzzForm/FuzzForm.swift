import Diagnostics
import Tables

@testable import Training

/// Changes the cells of a filled form as the bytes say, and reads what comes of it.
///
/// It never crashes; the same file is read to the same preview; what is accepted is whole; and no finding repeats
/// what somebody typed. The first byte decides whether the form goes through its file, which is slow, or straight to
/// the reader, which then sees cells that our writer does not make: errors, formulas, times.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzForm(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = FormBytes(Array(UnsafeBufferPointer(start: start, count: count)))
  let isFile = bytes.byte() % 4 == 0
  var form = MutatedForm(desk.filled)
  while !bytes.isEmpty { form.change(&bytes) }
  if isFile {
    checkFile(form)
  } else {
    checkReading(form)
  }
  return 0
}

private let desk = FuzzDesk()
private let reader = FormReader(round: desk.round, registry: desk.registry, checksCP932: true)

/// Through the file: preview, preview again, accept and look, and take all of it back.
private func checkFile(_ form: MutatedForm) {
  guard let bytes = try? WorkbookWriter().write(form.draft) else { return }
  let files = [(name: "fuzz.xlsx", bytes: bytes)]
  let before = desk.count
  let preview = desk.preview(files)
  precondition(preview == desk.preview(files), "the same file is read in two ways")
  precondition(preview.files.count == 1)
  for finding in preview.findings { check(finding) }
  for form in preview.forms {
    check(form.reading)
    precondition(
      form.outcome != .refused || !form.reading.isUsable, "a usable form is refused")
    precondition(
      form.reading.isUsable || form.reading.findings.contains { $0.severity == .error },
      "refused without a word")
  }
  desk.accept(preview)
  precondition(desk.count == before, "something stayed in the store")
}

/// Straight to the reader, with every kind of cell.
private func checkReading(_ form: MutatedForm) {
  let read = { reader.read(form.workbook, file: "fuzz.xlsx") { _ in FormKnowledge() } }
  let (readings, findings) = read()
  let again = read()
  precondition(readings == again.readings && findings == again.findings)
  for finding in findings { check(finding) }
  for reading in readings { check(reading) }
}

private func check(_ finding: Diagnostic) {
  precondition(finding.position.file == "fuzz.xlsx")
  for words in [finding.message.japanese, finding.message.english] {
    precondition(!words.contains("山田"), "a finding repeats what was typed")
  }
}

private func check(_ reading: FormReading) {
  for finding in reading.findings { check(finding) }
  let proposal = reading.proposal
  precondition(!reading.isConfirmedNone || proposal.entries.isEmpty && proposal.deliveries.isEmpty)
  for entry in proposal.entries.map(\.record) {
    precondition(entry.organization == reading.organization)
    precondition(entry.hours.map { $0.isFinite && $0 >= 0 } ?? true)
    precondition(!entry.jointWith.contains(reading.organization))
  }
  for delivery in proposal.deliveries.map(\.record) {
    precondition(delivery.organization == reading.organization && delivery.session > 0)
    precondition(delivery.hours.map { $0.isFinite && $0 >= 0 } ?? true)
    let counts = [
      delivery.staffTrainees, delivery.volunteerTrainees, delivery.otherTrainees,
      delivery.foreigners, delivery.cost,
    ]
    precondition(counts.allSatisfy { ($0 ?? 0) >= 0 && ($0 ?? 0) <= 1_000_000_000_000 })
    // 該当なし is neither a number nor a blank.
    precondition(!(delivery.notApplicable.contains("staffTrainees") && counts[0] != nil))
  }
  let keys = proposal.entries.map(\.record.key) + proposal.deliveries.map(\.record.key)
  precondition(Set(keys).count == keys.count, "a line twice")
  for answer in proposal.answers.map(\.record) {
    precondition(answer.isConfirmedNone == answer.options.isEmpty)
    precondition(!(answer.options.contains("6") && answer.options.count > 1))
  }
}
