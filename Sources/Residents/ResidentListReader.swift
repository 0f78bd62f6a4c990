internal import Diagnostics
public import Tables

/// Reads numbers of residents by nationality, as immigration statistics and towns publish them.
///
/// Columns are found by their names, rows with sums are recognised and not counted. Where a table could be meant in two
/// ways it is refused: a wrong number would leave people out.
public struct ResidentListReader: Hashable, Sendable {
  private let nationalities: Nationalities
  /// How much of a file is read.
  public var limits: TableLimits

  /// Makes a reader.
  public init(_ nationalities: Nationalities, limits: TableLimits = TableLimits(rows: 5_000)) {
    self.nationalities = nationalities
    self.limits = limits
  }

  /// Reads a table; `file` is the name to show to people.
  public func read(_ bytes: [UInt8], file: String) throws(ResidentListError) -> ResidentList {
    let table: TextTable
    var diagnostics: [Diagnostic]
    do throws(TableError) {
      (table, diagnostics) = try DelimitedTextReader(limits: limits)
        .read(bytes, file: file) { ResidentColumns(header: $0).isComplete }
    } catch {
      throw .unreadable(error)
    }
    let columns = ResidentColumns(header: table.header)
    guard let (names, counts) = columns.chosen else {
      throw .notResidents([columns.problem(file: file, line: table.headerLine)])
    }
    var rows = ResidentRows(nationalities: nationalities, file: file)
    for row in table.rows where !row.isBlank {
      rows.read(name: row.fields[names], count: row.fields[counts], line: row.line)
    }
    diagnostics += rows.finished()
    // A row that is left out would make everybody's share wrong without anybody seeing it.
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .notResidents(errors) }
    diagnostics.sort { ($0.position.line ?? 0) < ($1.position.line ?? 0) }
    return ResidentList(entries: rows.entries, total: rows.total, diagnostics: diagnostics)
  }
}
