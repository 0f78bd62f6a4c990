import Diagnostics
import Tables

/// A workbook whose parts are written by hand, in the test.
struct HandmadeWorkbook {
  /// The elements inside `sheetData` of the only sheet.
  var rows = ""
  /// What stands behind `sheetData`.
  var behind = ""
  /// The elements inside `sst`.
  var texts = ""
  /// The elements inside `styleSheet`.
  var styles = ""
  /// The attributes of `workbookPr`.
  var properties = ""
  /// Whether the strict vocabulary is used.
  var isStrict = false

  var archive: StoredArchive {
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relation =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    return StoredArchive([
      "[Content_Types].xml": """
      <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
      spreadsheetml.sheet.main+xml"/></Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="a" Type="\(relation)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """,
      "xl/workbook.xml": """
      <w:workbook xmlns:w="\(main)" xmlns:q="\(relation)"><w:workbookPr \(properties)/><w:sheets>\
      <w:sheet name="様式" sheetId="1" q:id="s1"/></w:sheets></w:workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="s1" Type="\(relation)/worksheet" Target="/xl/worksheets/../worksheets/Sheet1.xml"/>\
      <Relationship Id="s2" Type="\(relation)/sharedStrings" Target="sharedStrings.xml"/>\
      <Relationship Id="s3" Type="\(relation)/styles" Target="./styles.xml"/></Relationships>
      """,
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>\(behind)</worksheet>",
      "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\">\(texts)</sst>",
      "xl/styles.xml": "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>",
    ])
  }

  /// The only sheet, with what was complained of.
  func read() throws -> (sheet: WorkbookSheet, diagnostics: [Diagnostic]) {
    let (workbook, diagnostics) = try WorkbookReader().read(archive.bytes, file: "a.xlsx")
    return (workbook.sheets.first ?? WorkbookSheet(name: "none"), diagnostics)
  }

  /// Styles for number formats, in the order in which cells name them.
  static func styles(_ codes: [String]) -> String {
    let formats = codes.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/>"
    }
    let uses = codes.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    return "<numFmts>\(formats.joined())</numFmts><cellXfs>\(uses.joined())</cellXfs>"
  }
}
