import Tables
import TestSupport

/// Workbooks of random content to be written, and what must be read in them.
enum RandomDraft {
  static func make(_ seed: Int) -> WorkbookDraft {
    var dice = SeededDice(seed)
    let sheets = (0...dice.roll(3)).map { number in sheet(number, &dice) }
    return WorkbookDraft(title: "試験 \(seed)", sheets: sheets)
  }

  /// The lines of ``WorkbookDump`` for a draft.
  static func dump(_ draft: WorkbookDraft) -> String {
    let sheets = draft.sheets.map { sheet in
      WorkbookSheet(
        name: sheet.name, visibility: sheet.isHidden ? .hidden : .visible,
        cells: sheet.cells.map { WorkbookCell($0.position, $0.value) }, merges: sheet.merges)
    }
    return WorkbookDump.text(Workbook(sheets: sheets))
  }

  private static func sheet(_ number: Int, _ dice: inout SeededDice) -> SheetDraft {
    var sheet = SheetDraft(name: "\(dice.pick(["回答", "Sheet", "様式 1", "_meta", "a&b'c"]))\(number)")
    sheet.isHidden = number > 0 && dice.happens(oneIn: 2)
    sheet.frozenRows = dice.roll(3)
    sheet.columnWidths = [1: 20, 3: dice.length(5...60)]
    sheet.rowHeights = [2: 40]
    let top = dice.happens(oneIn: 2) ? 1 : dice.roll(100_000) + 1
    for row in 0..<dice.roll(12) {
      for column in 1...(dice.roll(8) + 1) where !dice.happens(oneIn: 3) {
        let style = dice.pick([CellStyle.plain, .header, .wrapped, .input])
        sheet.cells.append(DraftCell(row: top + row, column: column, value(&dice), style))
      }
    }
    // Beside the cells, as a merged range has only one.
    let first = CellPosition(row: top, column: 20)
    if dice.happens(oneIn: 2) {
      let last = CellPosition(row: top + dice.roll(3), column: 21 + dice.roll(3))
      sheet.merges = [CellRange(first, last)]
      sheet.cells.append(DraftCell(first, .text("結合"), .header))
    }
    let choices = dice.pick([["○", "×"], (0..<40).map { "選択肢その\($0)は長い" }, ["a,b", "c\"d"]])
    sheet.choices = [ChoiceList(CellRange(first, first), choices, isStrict: dice.happens(oneIn: 2))]
    if !choices.contains("○") { sheet.choices = [] }
    return sheet
  }

  private static func value(_ dice: inout SeededDice) -> CellValue {
    let day = CalendarDay(daysSince1970: dice.roll(80_000) - 25_000)
    let time = ClockTime(milliseconds: dice.roll(86_400) * 1000)
    guard let day, let time else { return .empty }
    switch dice.roll(11) {
    case 0...3: return .text(text(&dice))
    case 4: return .number(Double(dice.roll(1_000_000_000)) - 500_000)
    case 5: return .number(Double(dice.roll(1_000_000)) / 1000)
    case 6: return .day(day)
    case 7: return .moment(day, time)
    case 8: return .time(time)
    case 9: return .duration(seconds: Double(dice.roll(400_000)))
    default: return .boolean(dice.happens(oneIn: 2))
    }
  }

  private static func text(_ dice: inout SeededDice) -> String {
    let pieces = [
      "避難", "所", "ｶﾅ", "○", "１２", "é", "🏫", "𠮷", "a<b>&\"c'", " ", "\n", "=1+1", "-1", "_x0041_",
      "_x",
      "@", "＝", "ا", "http://a.example/",
    ]
    return (0...dice.roll(5)).map { _ in dice.pick(pieces) }.joined()
  }
}
