/// Which cell of a file each value of a record was read from: `lectureHours` from `回答票!H14`.
public struct CellMap: Hashable, Sendable {
  /// The cell by the name of the property.
  public let cells: [String: String]

  /// Makes a map; a value that no cell gave is left out.
  public init(_ cells: [String: String] = [:]) { self.cells = cells }

  /// Reads what ``text`` writes.
  init(text: String) {
    var cells: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { cells[String(parts[0])] = String(parts[1]) }
    }
    self.cells = cells
  }

  /// A line for each value, sorted: the property, a tab, the cell.
  var text: String {
    cells.sorted { $0.key < $1.key }
      .map { "\($0.key)\t\(String($0.value.map { $0.isNewline || $0 == "\t" ? " " : $0 }))" }
      .joined(separator: "\n")
  }
}
