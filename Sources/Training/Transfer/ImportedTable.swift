public import Tables

/// A table of an export, as it is read back.
public struct ImportedTable: Hashable, Sendable {
  /// Its name.
  public let name: String
  private let columns: [String: Int]
  /// The rows, with the lines they stand on.
  let rows: [TableRow]

  /// Takes a CSV file.
  public init(name: String, csv bytes: [UInt8]) throws(TableError) {
    let limits = TableLimits(bytes: 400_000_000, rows: 5_000_000, fieldBytes: 200_000)
    let (table, _) = try DelimitedTextReader(limits: limits).read(bytes, file: "\(name).csv")
    self.init(name: name, header: table.header, rows: table.rows, isDefused: true)
  }

  /// Takes a sheet of a workbook; nil for a sheet that is no table of an export.
  public init?(_ sheet: WorkbookSheet) {
    guard let name = sheet.name.split(separator: " ").last else { return nil }
    let count = sheet.extent?.column ?? 0
    var rows: [TableRow] = []
    var header: [String] = []
    var index = sheet.cells.startIndex
    while index < sheet.cells.endIndex {
      let row = sheet.cells[index].position.row
      var fields = [String](repeating: "", count: count)
      while index < sheet.cells.endIndex, sheet.cells[index].position.row == row {
        fields[sheet.cells[index].position.column - 1] = Self.text(sheet.cells[index].value)
        index += 1
      }
      if header.isEmpty {
        header = fields
      } else {
        rows.append(TableRow(line: row, fields: fields))
      }
    }
    self.init(name: String(name), header: header, rows: rows, isDefused: false)
  }

  private init(name: String, header: [String], rows: [TableRow], isDefused: Bool) {
    self.name = name
    var columns: [String: Int] = [:]
    for (index, heading) in header.enumerated() {
      columns[ExportTable.property(of: heading)] = index
    }
    self.columns = columns
    self.rows =
      isDefused
      ? rows.map { row in
        TableRow(line: row.line, fields: row.fields.map { FormulaDefusal.restore($0) })
      } : rows
  }

  private static func text(_ value: CellValue) -> String {
    switch value {
    case .empty, .error: ""
    case .text(let text): text
    case .number(let number): ExportTable.Field.number(number).csv
    case .day(let day): "\(day)"
    case .moment(let day, let time): "\(day)T\(time)"
    case .time(let time): "\(time)"
    case .duration(let seconds): "\(seconds)"
    case .boolean(let isTrue): isTrue ? "1" : "0"
    }
  }

  /// The text of a column in a row.
  func text(_ column: String, _ row: TableRow) throws(TransferError) -> String {
    guard let index = columns[column] else {
      throw .missingColumn(table: name, column: column)
    }
    return index < row.fields.count ? row.fields[index] : ""
  }

  /// The number of a column in a row.
  func number(_ column: String, _ row: TableRow) throws(TransferError) -> Int64 {
    guard let number = Int64(try text(column, row)) else {
      throw .badValue(table: name, line: row.line, column: column)
    }
    return number
  }
}

extension ImportedTable {
  /// The tables of a workbook that ``StoreExport`` wrote, which may be far larger than a form.
  public static func tables(of bytes: [UInt8], file: String) throws(TableError) -> [ImportedTable] {
    let limits = WorkbookLimits(
      packedBytes: 200_000_000, unpackedBytes: 2_000_000_000, cells: 20_000_000)
    let (workbook, _) = try WorkbookReader(limits: limits).read(bytes, file: file)
    return workbook.sheets.compactMap { ImportedTable($0) }
  }
}
