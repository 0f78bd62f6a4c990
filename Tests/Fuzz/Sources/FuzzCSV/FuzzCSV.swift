import Residents
import Shelters
import Tables

/// Reads arbitrary bytes as CSV, and what could be read once more from what the writer makes of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? ShelterListReader().read(bytes, file: "fuzz.csv")
  if let list = try? ResidentListReader(nationalities).read(bytes, file: "fuzz.csv") {
    let demand = LanguageDemand(list)
    precondition(demand.people + demand.japanese >= list.people, "somebody got lost")
    _ = LanguageProposal(demand, phrasebooks: ["vi", "ne"])
  }
  guard let read = try? DelimitedTextReader().read(bytes, file: "fuzz.csv") else { return 0 }
  let table = read.table
  for row in table.rows { precondition(row.fields.count == table.header.count) }
  guard let written = try? DelimitedTextWriter(encoding: .utf8WithMark).write(table) else {
    return 0
  }
  let again = try? DelimitedTextReader().read(written.bytes, file: "again.csv").table
  if let again, again.header == table.header {
    precondition(
      again.rows.map(\.fields) == table.rows.map(\.fields), "the table changed on its way")
  }
  return 0
}

private let nationalities = Nationalities([
  Nationality(
    japanese: "ネパール", english: "Nepal", otherNames: [],
    shares: [Nationality.Share(language: "ne", part: 1, whole: 1, source: "fuzz")], alsoReads: []),
  Nationality(
    japanese: "中国", english: "China", otherNames: [],
    shares: [
      Nationality.Share(language: "zh-Hans", part: 2, whole: 3, source: "fuzz"),
      Nationality.Share(language: "zh-Hant", part: 1, whole: 3, source: "fuzz"),
    ], alsoReads: ["ko"]),
])
