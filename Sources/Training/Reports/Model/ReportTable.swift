/// A table of a report.
public struct ReportTable: Hashable, Sendable, Codable {
  /// Its columns.
  public var columns: [ReportColumn]
  /// Its rows, each with a cell a column.
  public var rows: [ReportRow]

  /// Makes a table.
  public init(_ columns: [ReportColumn], rows: [ReportRow]) {
    self.columns = columns
    self.rows = rows
  }

  /// The cell of a row in a column; nil if there is none.
  public subscript(_ row: String, _ column: String) -> ReportCell? {
    guard let place = columns.firstIndex(where: { $0.key == column }),
      let found = rows.first(where: { $0.key == row }), place < found.cells.count
    else { return nil }
    return found.cells[place]
  }

  /// The table as screens and paper show it.
  var shown: ReportTable {
    let places = columns.indices.filter { columns[$0].place == .everywhere }
    return ReportTable(
      places.map { columns[$0] },
      rows: rows.map { row in ReportRow(row.key, places.map { row.cells[$0] }) })
  }
}
