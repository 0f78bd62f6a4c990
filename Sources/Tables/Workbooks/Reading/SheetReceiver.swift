internal import Diagnostics
internal import Markup

/// Takes the cells and the merged ranges from the part of a sheet.
final class SheetReceiver: MarkupReceiver {
  private enum Place { case file, sheet, rows, row, cell, value, formula, inline, merges, ignored }

  private(set) var cells: [WorkbookCell] = []
  private(set) var merges: [CellRange] = []
  private(set) var complaints: CellComplaints
  /// Whether the root is that of a sheet with cells.
  private(set) var isSheet = false
  /// Whether more cells hold something than allowed.
  private(set) var hasTooManyCells = false
  private let reader: CellReader
  private let most: Int
  private var path: [Place] = [.file]
  private var last = CellPosition(row: 0, column: 0)
  private var stored: StoredCell?
  private var inline: RichText?
  private var text = ""

  init(reader: CellReader, complaints: CellComplaints, most: Int) {
    self.reader = reader
    self.complaints = complaints
    self.most = most
  }

  var isDone: Bool { hasTooManyCells }

  func begin(_ element: MarkupElement) {
    let place = place(of: element.name)
    path.append(place)
    switch place {
    case .row: beginRow(element)
    case .cell: beginCell(element)
    case .value: text = ""
    case .formula: stored?.isFormula = true
    case .sheet: isSheet = true
    case .inline:
      if inline == nil { inline = RichText() } else { inline?.begin(element.name) }
    case .merges:
      if element.name.local == "mergeCell" { addMerge(element.attribute("ref")) }
    case .file, .rows, .ignored: break
    }
  }

  func receive(_ piece: String) {
    switch path.last {
    case .value: text += piece
    case .inline: inline?.receive(piece)
    default: break
    }
  }

  func end() {
    switch path.popLast() {
    case .value: stored?.value = text
    case .inline:
      if path.last == .inline {
        inline?.end()
      } else {
        stored?.inlineText = inline?.text
        inline = nil
      }
    case .cell: endCell()
    default: break
    }
  }

  private func place(of name: MarkupName) -> Place {
    guard path.last != .inline else { return .inline }
    guard Vocabulary.isSpreadsheet(name) else { return .ignored }
    switch (path.last, name.local) {
    case (.file, "worksheet"): return .sheet
    case (.sheet, "sheetData"): return .rows
    case (.sheet, "mergeCells"), (.merges, "mergeCell"): return .merges
    case (.rows, "row"): return .row
    case (.row, "c"): return .cell
    case (.cell, "v"): return .value
    case (.cell, "f"): return .formula
    case (.cell, "is"): return .inline
    default: return .ignored
    }
  }

  /// A row or cell without a place of its own stands behind the one before it.
  private func beginRow(_ element: MarkupElement) {
    var row = last.row + 1
    if let written = element.attribute("r") {
      row = Int(written) ?? 0
      if !(1...CellPosition.last.row).contains(row) { complaints.add(.unreadable, at: nil) }
    }
    last = CellPosition(row: row, column: 0)
  }

  private func beginCell(_ element: MarkupElement) {
    var position = CellPosition(row: last.row, column: last.column + 1)
    if let written = element.attribute("r") {
      // A cell that is not in its own row, or not in the sheet, is nowhere.
      let named = CellPosition(written)
      position = named?.row == last.row ? named ?? .nowhere : .nowhere
    }
    if position != .nowhere { last = position }
    stored = StoredCell(
      position: position, type: element.attribute("t") ?? "n", style: element.attribute("s"))
  }

  private func endCell() {
    guard let cell = stored else { return }
    stored = nil
    guard let read = reader.read(cell, complaints: &complaints) else { return }
    cells.append(read)
    if cells.count > most { hasTooManyCells = true }
  }

  private func addMerge(_ name: String?) {
    guard let range = name.flatMap({ CellRange($0) }) else {
      return complaints.add(.unreadable, at: nil)
    }
    merges.append(range)
    if merges.count > most { hasTooManyCells = true }
  }
}

extension CellPosition {
  /// The place of a cell whose own word cannot be read.
  static let nowhere = CellPosition(row: 0, column: 0)
}

extension SheetReceiver {
  /// The sheet that was received.
  func sheet(named name: String, _ visibility: SheetVisibility) -> WorkbookSheet {
    WorkbookSheet(name: name, visibility: visibility, cells: cells, merges: merges)
  }

  /// What is wrong with its cells.
  var diagnostics: [Diagnostic] {
    var all = complaints
    var seen: Set<CellPosition> = []
    var last = CellPosition.nowhere
    var isInOrder = true
    for cell in cells {
      if cell.position <= last { isInOrder = false }
      last = cell.position
    }
    // Positions that only ever grow cannot repeat.
    if !isInOrder {
      for cell in cells where !seen.insert(cell.position).inserted {
        all.add(.repeated, at: cell.position)
      }
    }
    return all.diagnostics
  }
}
