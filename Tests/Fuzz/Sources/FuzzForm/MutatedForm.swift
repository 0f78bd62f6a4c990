import Tables

@testable import Training

/// A filled form whose cells are changed one after the other.
struct MutatedForm {
  private var sheets: [WorkbookSheet]

  init(_ workbook: Workbook) { sheets = workbook.sheets }

  var workbook: Workbook { Workbook(sheets: sheets) }

  /// What our writer can make of it.
  var draft: WorkbookDraft {
    var names: Set<String> = []
    return WorkbookDraft(
      sheets: sheets.map { sheet in
        var name = sheet.name
        while !names.insert(name.lowercased()).inserted { name += "'" }
        return SheetDraft(
          name: name, isHidden: sheet.visibility != .visible,
          cells: sheet.cells.map { DraftCell($0.position, $0.value) }, merges: sheet.merges)
      })
  }

  mutating func change(_ bytes: inout FormBytes) {
    let operation = bytes.byte() % 12
    // The form itself comes up more often than the hidden sheet.
    let place = bytes.byte() % 4 == 3 ? sheets.count - 1 : 0
    guard sheets.indices.contains(place), !sheets[place].cells.isEmpty || operation == 8 else {
      return
    }
    var cells = sheets[place].cells
    let index = bytes.number(below: cells.count)
    switch operation {
    case 0: cells[index].value = .text(bytes.text())
    case 1: cells[index].value = .text(Self.words[bytes.number(below: Self.words.count)])
    case 2: cells[index].value = value(&bytes)
    case 3:
      cells[index].position = CellPosition(
        row: bytes.number(below: 90) + 1, column: bytes.byte() % 45 + 1)
    case 4:
      var copy = cells[index]
      copy.position = CellPosition(row: bytes.number(below: 90) + 1, column: bytes.byte() % 45 + 1)
      cells.append(copy)
    case 5: cells.remove(at: index)
    case 6:
      let (row, count) = (cells[index].position.row, bytes.byte() % 5 + 1)
      move(place) { $0.row >= row ? CellPosition(row: $0.row + count, column: $0.column) : $0 }
      return
    case 7:
      let last = CellPosition(
        row: cells[index].position.row + bytes.byte() % 4,
        column: cells[index].position.column + bytes.byte() % 6)
      sheets[place].merges.append(CellRange(cells[index].position, last))
      return
    case 8:
      guard sheets.count < 5 else { return }
      var copy = sheets[0]
      copy.name = bytes.byte() % 2 == 0 ? "写し" : copy.name
      sheets.insert(copy, at: bytes.byte() % (sheets.count + 1))
      return
    case 9:
      guard sheets.count > 1 else { return }
      sheets.remove(at: bytes.byte() % sheets.count)
      return
    case 10: cells[index].isFormula.toggle()
    default: cells[index].value = cells[bytes.number(below: cells.count)].value
    }
    set(place, cells)
  }

  private mutating func set(_ place: Int, _ cells: [WorkbookCell]) {
    let old = sheets[place]
    sheets[place] = WorkbookSheet(
      name: old.name, visibility: old.visibility, cells: cells, merges: old.merges)
  }

  private mutating func move(_ sheet: Int, _ place: (CellPosition) -> CellPosition) {
    let merges = sheets[sheet].merges.map { CellRange(place($0.first), place($0.last)) }
    set(
      sheet,
      sheets[sheet].cells.map {
        WorkbookCell(place($0.position), $0.value, isFormula: $0.isFormula, format: $0.format)
      })
    sheets[sheet].merges = merges
  }

  private func value(_ bytes: inout FormBytes) -> CellValue {
    let number = Double(bytes.number(below: 65_536)) / 16 - 100
    switch bytes.byte() % 9 {
    case 0: return .number(number)
    case 1: return .number(number * 1e12)
    case 2: return .number(number.rounded())
    case 3: return .boolean(number > 0)
    case 4: return CalendarDay(daysSince1970: Int(number) * 10).map { .day($0) } ?? .empty
    case 5: return ClockTime(milliseconds: Int(abs(number)) * 1000).map { .time($0) } ?? .empty
    case 6: return .duration(seconds: number * 60)
    case 7: return .error("#REF!")
    default:
      guard let day = CalendarDay(daysSince1970: 20_700), let time = ClockTime(milliseconds: 0)
      else { return .empty }
      return .moment(day, time)
    }
  }

  /// Words that mean something somewhere in a form, and some that must never be repeated.
  private static let words = [
    "○", "×", "－", "該当なし", "回答", "回答区分", "機関コード", "機関名", "団体コード", "設問の版", "年度", "状況", "科目",
    "課程（各校の名称）", "標準課程", "開始日", "前年度の内容", "確認", "令和8年度", "R9", "FY2027", "令和元年度", "組入れ決定", "未把握",
    "検討中", "予定なし", "実施済", "一部実施", "中止", "翌年度へ延期", "未実施", "fa-17", "fa-16", "170003", "石川県消防学校",
    "富山県消防学校、fa-17", "職員・初任教育", "Q1", "6", "1.5時間", "1:30", "90分", "１，０００", "999999999999",
    "R8.6.3",
    "2026/2/29", "令和8年度2月30日", "ｼｮﾆﾝ", "shirube-form", "R8", "2026", "山田太郎 090-1234-5678", "=1+1",
    "\u{3000}", "設問",
    "選択肢の番号", "回答（○）", "設問と選択肢", "Ｂ　実施の状況（実際に行ったか）",
  ]
}
