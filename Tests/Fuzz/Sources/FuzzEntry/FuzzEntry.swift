import FoundationEssentials
import Tables

@testable import Training

/// Reads arbitrary text as everything that a person types: cells of forms, values of entries, years, days, numbers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEntry(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: min(count, 512))
  let text = String(decoding: bytes, as: UTF8.self)
  let folded = EntryText(text).folded
  precondition(EntryText(folded).folded == folded, "folding twice is something else")
  precondition(!folded.contains(where: \.isWhitespace))
  checkYear(text)
  checkDay(folded)
  checkNumbers(folded)
  checkCells(text)
  checkEntries(text)
  return 0
}

private func checkYear(_ text: String) {
  guard let year = FiscalYear(text) else { return }
  precondition((1950...2999).contains(year.year))
  precondition(FiscalYear(year.description) == year)
  if year.year >= 1989 { precondition(FiscalYear(year.japanese) == year, "the era is wrong") }
}

private func checkDay(_ folded: String) {
  guard let day = EntryDay.day(folded) else { return }
  precondition(EntryDay.day(day.description) == day)
  if day.year >= 1989 {
    precondition(EntryDay.day(EntryText(EraDay.write(day)).folded) == day, "the era is wrong")
  }
}

private func checkNumbers(_ folded: String) {
  if let hours = EntryNumber.hours(folded) { precondition(hours.isFinite && hours >= 0) }
  if let count = EntryNumber.count(folded) {
    precondition((0...1_000_000_000_000).contains(count))
    precondition(EntryNumber.count("\(count)") == count)
  }
}

private func checkCells(_ text: String) {
  let kinds: [FormField.Kind] = [
    .year, .name, .text, .standardCourses, .hours, .count, .day, .mark, .academies, .lastYear,
    .plan,
    .delivery, .option(.topic), .option(.mode), .option(.reason),
  ]
  let isBlank = EntryText(text).isBlank
  for kind in kinds {
    let read = understanding.read(.text(text), as: kind)
    precondition((read == .blank) == isBlank, "a blank is something, or something is a blank")
    precondition(read == understanding.read(.text(text), as: kind))
    switch read {
    case .hours(let hours): precondition((0...10_000).contains(hours))
    case .codes(let codes):
      precondition(!codes.isEmpty && Set(codes).count == codes.count, "a code twice")
    case .text(let words): precondition(!words.isEmpty)
    default: break
    }
    _ = read.words(kind, registry)
  }
}

/// Whatever an entry reads fits the column it is for.
private func checkEntries(_ text: String) {
  for table in [
    RecordTable.curriculumEntries, .deliveries, .lecturerRequests, .drills, .organizations,
  ] {
    for column in table.columns {
      guard let read = try? EntryValue(registry).read(text, column: column, of: table) else {
        continue
      }
      guard let value = RecordText.value(read, column) else {
        precondition(text.isEmpty, "what was read does not fit its column")
        continue
      }
      _ = RecordText.text(value)
    }
  }
  if let counts = Counts(text: text) { precondition(Counts(text: counts.description) == counts) }
  precondition(Choices(text: Choices(text: text).description) == Choices(text: text))
  if let code = GovernmentCode(text) { precondition(code.description == text) }
}

private let registry: Registry = {
  var files: [String: [UInt8]] = [:]
  for name in RegistryReader.files {
    files[name] = (try? Data(contentsOf: URL(filePath: "Data/Registries/\(name)"))).map(Array.init)
  }
  do { return try RegistryReader().read(files) } catch { fatalError("\(error)") }
}()
private let understanding = CellUnderstanding(
  registry, academies: AcademyIndex(registry.organizations))
