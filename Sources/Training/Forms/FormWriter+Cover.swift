internal import Tables

extension FormWriter {
  /// The first sheet of a prefecture's bundle: what is asked of whom until when.
  func cover(_ prefecture: Prefecture, _ organizations: [Organization]) -> SheetDraft {
    var sheet = SheetDraft(
      name: "まとめ", columnWidths: [1: 6, 2: 14, 3: 34, 4: 30],
      printing: SheetPrinting(isLandscape: false))
    var row = 1
    let title = round.title.isEmpty ? "外国人対応の教育訓練に関するフォローアップ調査" : round.title
    func line(_ text: String, _ style: CellStyle, height: Double) {
      sheet.cells.append(DraftCell(row: row, column: 1, .text(text), style))
      sheet.merges.append(
        CellRange(CellPosition(row: row, column: 1), CellPosition(row: row, column: 4)))
      sheet.rowHeights[row] = height
      row += 1
    }
    line("\(title)　\(prefecture.name)", CellStyle(isBold: true, wraps: true, size: 16), height: 44)
    line(FormSheet.due(round), CellStyle(isBold: true, wraps: true), height: 32)
    for notice in FormSheet.notices(basis) { line(notice, .wrapped, height: 34) }
    line(
      "校ごとに一枚のシートがあります。シートの名前や順番を変えても、まとめて一つのファイルで返しても、読み取れます。",
      .wrapped, height: 34)
    for (column, words) in ["番号", "コード", "学校名", "シート名"].enumerated() {
      sheet.cells.append(DraftCell(row: row, column: column + 1, .text(words), .header))
    }
    row += 1
    var names = ["まとめ"]
    for (index, organization) in organizations.enumerated() {
      let name = Self.sheetName(organization, among: names)
      names.append(name)
      let style = CellStyle(wraps: true, hasBorder: true)
      let cells: [CellValue] = [
        .number(Double(index + 1)), .text(organization.id), .text(organization.name), .text(name),
      ]
      for (column, value) in cells.enumerated() {
        sheet.cells.append(DraftCell(row: row, column: column + 1, value, style))
      }
      row += 1
    }
    return sheet
  }
}
