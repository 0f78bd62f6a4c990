import Tables

/// Reads arbitrary bytes as a workbook, or as one part of a workbook that is else in order.
///
/// The first byte says which part: whole files made by libFuzzer nearly never get past the checksums of ZIP.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbook(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let limits = WorkbookLimits(unpackedBytes: 1 << 20, cells: 1000)
  var file = rest
  if first != UInt8(ascii: "0") {
    var archive = StoredArchive(parts)
    archive.set(archive.parts[Int(first) % archive.parts.count].name, rest)
    file = archive.bytes
  }
  guard let read = try? WorkbookReader(limits: limits).read(file, file: "fuzz.xlsx") else {
    return 0
  }
  precondition(!read.workbook.sheets.isEmpty, "a workbook without a sheet")
  for sheet in read.workbook.sheets {
    precondition(sheet.cells.count <= limits.cells, "more cells than allowed")
    for (cell, next) in zip(sheet.cells, sheet.cells.dropFirst()) {
      precondition(cell.position < next.position, "cells out of order")
    }
    for cell in sheet.cells {
      precondition(cell.position.isInSheet && sheet.cell(at: cell.position) == cell)
      if case .number(let number) = cell.value { precondition(number.isFinite) }
    }
  }
  writeAgain(read.workbook)
  return 0
}

/// What was read can be written, and reads the same, if Excel has a place for it.
private func writeAgain(_ workbook: Workbook) {
  var draft = WorkbookDraft(sheets: [])
  for (index, sheet) in workbook.sheets.enumerated() {
    let cells = sheet.cells.filter { isPlain($0.value) }
    draft.sheets.append(
      SheetDraft(name: "s\(index)", cells: cells.map { DraftCell($0.position, $0.value) }))
  }
  guard let bytes = try? WorkbookWriter().write(draft),
    let again = try? WorkbookReader().read(bytes, file: "again.xlsx").workbook
  else { preconditionFailure("what was written is not read") }
  for (sheet, draft) in zip(again.sheets, draft.sheets) {
    precondition(sheet.cells.map(\.position) == draft.cells.map(\.position), "a cell got lost")
    for (cell, written) in zip(sheet.cells, draft.cells) {
      precondition(cell.value == written.value, "a value changed on its way")
    }
  }
}

/// Numbers are kept in 15 digits, and errors cannot be written.
private func isPlain(_ value: CellValue) -> Bool {
  switch value {
  case .text(let text):
    !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
  case .day(let day): day.year >= 1900
  case .boolean: true
  default: false
  }
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let package = "http://schemas.openxmlformats.org/package/2006"

private let parts: KeyValuePairs<String, String> = [
  "xl/worksheets/sheet1.xml": """
  <worksheet xmlns="\(main)"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>46349</v></c></row>\
  </sheetData></worksheet>
  """,
  "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\"><si><t>a</t></si></sst>",
  "xl/styles.xml": """
  <styleSheet xmlns="\(main)"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
  """,
  "xl/workbook.xml": """
  <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="a" r:id="a"/></sheets></workbook>
  """,
  "xl/_rels/workbook.xml.rels": """
  <Relationships xmlns="\(package)/relationships">\
  <Relationship Id="a" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
  <Relationship Id="b" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
  <Relationship Id="c" Type="\(office)/styles" Target="styles.xml"/></Relationships>
  """,
  "_rels/.rels": """
  <Relationships xmlns="\(package)/relationships"><Relationship Id="a" Type="\(office)/officeDocument" \
  Target="xl/workbook.xml"/></Relationships>
  """,
  "[Content_Types].xml": """
  <Types xmlns="\(package)/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/\
  vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
  """,
]
