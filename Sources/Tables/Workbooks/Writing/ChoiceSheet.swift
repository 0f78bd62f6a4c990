/// A hidden sheet for the lists of choices that are too long to stand in a rule of Excel.
enum ChoiceSheet {
  /// The name of the hidden sheet.
  static let name = "_choices"

  /// The sheet with lists, one in each column; nil if there is none.
  static func make(_ lists: [[String]]) -> SheetDraft? {
    guard !lists.isEmpty else { return nil }
    var cells: [DraftCell] = []
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() {
        cells.append(DraftCell(row: row + 1, column: column + 1, .text(word)))
      }
    }
    return SheetDraft(name: name, isHidden: true, cells: cells)
  }

  /// The formula that a rule names its list by.
  static func formula(column: Int, count: Int) -> String {
    let letters = CellPosition(row: 1, column: column).description.dropLast()
    return "='\(name)'!$\(letters)$1:$\(letters)$\(count)"
  }

  /// The long lists, each once, in the order in which they come.
  static func columns(of sheets: [SheetDraft]) -> [[String]] {
    var lists: [[String]] = []
    for list in sheets.flatMap(\.choices) where !list.fitsInRule && !lists.contains(list.words) {
      lists.append(list.words)
    }
    return lists
  }
}
