public import Tables

extension StoreExport {
  /// The tables as CSV files, formula-like fields defused, with the characters that the encoding lost.
  public func csv(_ encoding: TextEncoding) throws(TableError) -> [(
    name: String, bytes: [UInt8], lost: [Character]
  )] {
    let writer = DelimitedTextWriter(encoding: encoding, defusesFormulas: true)
    var files: [(name: String, bytes: [UInt8], lost: [Character])] = []
    for table in tables {
      let rows = table.rows.enumerated().map { index, fields in
        TableRow(line: index + 2, fields: fields.map(\.csv))
      }
      let (bytes, lost) = try writer.write(TextTable(header: table.header, rows: rows))
      files.append(("\(table.name).csv", bytes, lost))
    }
    return files
  }

  /// The tables as one workbook, a sheet each; `created` is the day that the file says.
  public func workbook(created: CalendarDay?) throws(TableError) -> [UInt8] {
    let sheets = tables.map { table in
      SheetDraft(
        name: table.sheetName, header: table.header,
        rows: table.rows.map { row in
          row.map { field in
            switch field {
            case .empty: .empty
            case .text(let text): .text(text)
            case .number(let number): .number(number)
            }
          }
        })
    }
    return try WorkbookWriter().write(
      WorkbookDraft(title: "消防学校の外国人対応教育 全データ", created: created, sheets: sheets))
  }
}
