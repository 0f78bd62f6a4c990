import Shelters
import Tables

/// Reads arbitrary bytes as CSV, and what could be read once more from what the writer makes of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? ShelterListReader().read(bytes, file: "fuzz.csv")
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
