import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `A form with anything in any cell` {
  private static let texts = [
    "", "=1+1", "R9223372036854775807", "99999999999999999999", "１２３４５６７８９０１２３４５６", "shirube-form",
    "組入れ決定",
    "該当なし", "－", "○", "90分", "fa-18", "_meta", "標準課程", "開始日", "Ｂ　実施の状況（実際に行ったか）", "\u{200B}", "👩‍🚒",
    "１時間半",
    "令和元年度", "R0.0.0", ":", "時間", "分", "第", "¥", "(", "()", "、、", "前年度の内容", "回答", "9:99", "1e309",
    "−5",
  ]

  /// What a cell may hold after somebody, or something, was at it.
  private func value(_ dice: inout SeededDice) -> CellValue {
    switch dice.roll(8) {
    case 0: .number([0, -1, 1e14, 0.1, 2027, 46266, 1.5, 1e300][dice.roll(8)])
    case 1: CalendarDay(iso: "2026-09-01").map { .day($0) } ?? .empty
    case 2: .boolean(dice.happens(oneIn: 2))
    case 3: .duration(seconds: Double(dice.roll(100_000)))
    default: .text(dice.pick(Self.texts))
    }
  }

  @Test func `is read, shown and accepted without a failure`() throws {
    let desk = try FormDesk(members: ["fa-17", "fa-18"])
    let draft = try desk.form("fa-17")
    for seed in 0..<60 {
      var dice = SeededDice(seed)
      var form = FilledForm(draft)
      try form.head("回答区分", "回答")
      let last = form.draft.sheets[0].cells.map(\.position.row).max() ?? 1
      for _ in 0..<(20 + dice.roll(400)) {
        let row = dice.happens(oneIn: 50) ? 1_048_576 : dice.roll(last) + 1
        form.set(CellPosition(row: row, column: dice.roll(35) + 1), value(&dice))
      }
      var sheet = WorkbookSheet(
        name: "回答票",
        cells: form.draft.sheets[0].cells.map { WorkbookCell($0.position, $0.value) })
      for _ in 0..<dice.roll(6) {
        let corner = CellPosition(row: dice.roll(last) + 1, column: dice.roll(34) + 1)
        sheet.merges.append(
          CellRange(
            corner,
            CellPosition(row: corner.row + dice.roll(4), column: corner.column + dice.roll(4))))
      }
      sheet.merges.append(CellRange(CellPosition(row: 300, column: 1), CellPosition.last))
      let knowledge = try desk.store.read {
        try FormKnowledge(of: "fa-17", for: desk.round, from: $0)
      }
      let (readings, findings) = FormReader(round: desk.round, registry: shippedRegistry)
        .read(Workbook(sheets: [sheet]), file: "\(seed)") { _ in knowledge }
      #expect(!readings.isEmpty || !findings.isEmpty)
      for reading in readings {
        #expect(reading.values.allSatisfy { $0.cell.hasPrefix("回答票!") })
        #expect(reading.findings.allSatisfy { $0.position.element?.hasPrefix("回答票") == true })
      }
      guard dice.happens(oneIn: 3) else { continue }
      form.draft.sheets[0].merges = []
      let preview = try desk.preview([("\(seed).xlsx", form.draft)])
      try desk.accept(preview)
      let again = try desk.preview([("\(seed).xlsx", form.draft)])
      #expect(again.isEmpty)
    }
    #expect(try desk.store.verify().isWhole)
  }
}
