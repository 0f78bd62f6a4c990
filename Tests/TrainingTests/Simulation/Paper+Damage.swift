import Tables
import TestSupport

@testable import Training

extension Paper {
  /// Damages a sheet as sheets are damaged on their way back; the truth in it stays.
  mutating func damage(_ dice: inout SeededDice) {
    if dice.happens(oneIn: 2) { mergeCourses() }
    if dice.happens(oneIn: 3), let column = column("図上", .plans) { widths[column] = 0 }
    if dice.happens(oneIn: 3) { dropTitles(&dice) }
    if dice.happens(oneIn: 4) {
      let below = (cells.keys.map(\.row).max() ?? 0) + 3
      cells[CellPosition(row: below, column: 5)] = .text("※ 御担当 様　よろしくお願いします。年度 状況 科目")
    }
    for _ in 0..<dice.roll(3) { insertRows(dice) }
    for _ in 0..<dice.roll(3) { insertColumn(dice.pick([1, 2, 4, 9, 14, 20, 31, 34]), &dice) }
    if dice.happens(oneIn: 2) {
      name = dice.pick(["Sheet1", "回答（修正版）", "最終", "コピー"]) + "\(dice.roll(100))"
    }
  }

  /// Merges the course, and what belongs to it, over lines that were typed one under the other.
  private mutating func mergeCourses() {
    for section in [FormSection.plans, .deliveries] {
      let headings = ["課程（各校の名称）"] + (section == .plans ? ["標準課程", "課程の総時間"] : [])
      let lines = typed.filter { $0.section == section }.sorted { $0.row < $1.row }
      var start = 0
      while start < lines.count {
        var end = start
        while end + 1 < lines.count, lines[end + 1].row == lines[end].row + 1,
          lines[end + 1].course == lines[start].course
        {
          end += 1
        }
        for heading in headings where end > start {
          guard let column = column(heading, section) else { continue }
          let first = CellPosition(row: lines[start].row, column: column)
          merges.append(
            CellRange(first, CellPosition(row: lines[end].row, column: column)))
          for line in lines[(start + 1)...end] {
            cells[CellPosition(row: line.row, column: column)] = nil
          }
        }
        start = end + 1
      }
    }
  }

  private mutating func dropTitles(_ dice: inout SeededDice) {
    for title in FormSection.allCases.map(\.title) where dice.happens(oneIn: 2) {
      cells = cells.filter { $0.value != .text(title) }
    }
  }

  private mutating func insertRows(_ dice: SeededDice) {
    var dice = dice
    let headers = ["標準課程", "開始日"].compactMap { word in
      cells.first { $0.value == .text(word) }?.key.row
    }.sorted()
    guard let header = headers.isEmpty ? nil : dice.pick(headers) else { return }
    let (row, count) = (dice.pick([1, 3, header - 1, header + 1, header + 2]), dice.roll(3) + 1)
    move { $0.row >= row ? CellPosition(row: $0.row + count, column: $0.column) : $0 }
  }

  private mutating func insertColumn(_ column: Int, _ dice: inout SeededDice) {
    let header = cells.first { $0.value == .text("標準課程") }?.key.row
    move { $0.column >= column ? CellPosition(row: $0.row, column: $0.column + 1) : $0 }
    widths = [:]
    guard let header, dice.happens(oneIn: 2),
      !merges.contains(where: { $0.contains(CellPosition(row: header + 1, column: column)) })
    else { return }
    cells[CellPosition(row: header, column: column)] = .text("備考")
    cells[CellPosition(row: header + 1, column: column)] = .text("前回と同じ")
  }

  private mutating func move(_ place: (CellPosition) -> CellPosition) {
    cells = Dictionary(cells.map { (place($0.key), $0.value) }) { first, _ in first }
    merges = merges.map { CellRange(place($0.first), place($0.last)) }
  }

  /// Types the academy anew, as somebody does whose form came without what was printed there.
  mutating func retype(_ academy: Organization, _ hand: inout Hand) throws {
    let name = academy.name.replacing("センター", with: "ｾﾝﾀｰ").replacing("消防", with: " 消防")
    switch hand.dice.roll(academy.sharedSite.isEmpty ? 4 : 3) {
    case 0: try head("機関コード", .text(academy.id.uppercased()))
    case 1:
      try head("機関コード", .text(hand.dice.pick(["", "不明", "？"])))
      try head("機関名", .text(name))
    case 2: try head("機関名", .text("\(name)　"))
    default:
      try head("機関コード", .number(Double(academy.governmentCode) ?? 0))
      try head("機関名", .empty)
    }
  }
}
