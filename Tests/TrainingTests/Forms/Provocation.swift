import Diagnostics
import Tables
import Testing

@testable import Training

/// A form of 石川県消防学校 that is all right, and what is wrong with it for one rule.
struct Provocation {
  let desk: FormDesk
  var form: FilledForm
  /// The cell that the finding must name; the sheet where no cell is at fault.
  var cell = "回答票"
  var checksCP932 = false
  private var plan = 0
  private var delivery = 0

  init() throws {
    desk = try FormDesk(members: ["fa-17"])
    form = FilledForm(try desk.form("fa-17"))
    try fill()
  }

  private mutating func fill() throws {
    try form.head("回答区分", "回答")
    plan = try form.line(
      .plans,
      [
        "年度": .text("令和8年度"), "課程（各校の名称）": .text("初任総合教育"), "標準課程": .text("職員・初任教育"),
        "課程の総時間": .number(800), "科目": .text("外国人対応"), "状況": .text("組入れ決定"),
        "講義": .number(2), "VoiceTra": .text("○"), "根拠文書": .text("教育訓練計画"),
      ])
    delivery = try form.line(
      .deliveries,
      [
        "年度": .text("令和8年度"), "課程（各校の名称）": .text("初任総合教育"), "科目": .text("外国人対応"), "回": .number(1),
        "状況": .text("実施済"), "開始日": .text("R8.6.3"), "職員": .number(30), "団員": .number(0),
        "その他の受講者": .number(0),
      ])
    try form.choose("教材・資料を備えている")
  }

  /// Changes a value of the plan, and expects the finding there.
  mutating func plan(_ heading: String, _ value: CellValue, at other: String? = nil) throws {
    try form.line(.plans, row: plan, [heading: value])
    cell = try form.cell(other ?? heading, .plans, plan)
  }

  /// Changes a value of the class, and expects the finding there.
  mutating func delivery(_ heading: String, _ value: CellValue, at other: String? = nil) throws {
    try form.line(.deliveries, row: delivery, [heading: value])
    cell = try form.cell(other ?? heading, .deliveries, delivery)
  }

  /// Writes the form of another academy over the hidden sheet's: nothing holds any more.
  mutating func meta(_ column: Int, _ text: String) throws {
    let sheet = try #require(form.draft.sheets.firstIndex { $0.name == "_meta" })
    let index = try #require(
      form.draft.sheets[sheet].cells.firstIndex {
        $0.position == CellPosition(row: 2, column: column)
      })
    form.draft.sheets[sheet].cells[index].value = .text(text)
  }

  mutating func dropMeta() { form.draft.sheets.removeAll { $0.name == "_meta" } }

  func findings() throws -> [Diagnostic] {
    try desk.preview([("a.xlsx", form.draft)], checksCP932: checksCP932).findings
  }

  /// The cell beside a label of the head.
  func beside(_ label: String) throws -> String {
    let label = try form.position(of: label)
    let after = form.draft.sheets[0].cells
      .filter { $0.position.row == label.row && $0.position.column > label.column }
      .map(\.position).min()
    return "回答票!\(try #require(after))"
  }
}
