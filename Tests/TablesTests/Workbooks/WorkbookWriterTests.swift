import Diagnostics
import Glibc
import Tables
import TestSupport
import Testing

@Suite struct `Writing workbooks` {
  private func refusal(_ sheets: [SheetDraft]) -> TableError? {
    do throws(TableError) {
      _ = try WorkbookWriter().write(WorkbookDraft(sheets: sheets))
      return nil
    } catch {
      return error
    }
  }

  @Test func `the same draft gives the same bytes`() throws {
    let draft = RandomDraft.make(7)
    let first = try WorkbookWriter().write(draft)
    var clock = timespec(tv_sec: 1, tv_nsec: 100_000_000)
    unsafe nanosleep(&clock, nil)
    #expect(try WorkbookWriter().write(draft) == first)
    var later = draft
    later.created = CalendarDay(year: 2026, month: 11, day: 23)
    #expect(try WorkbookWriter().write(later) != first)
  }

  @Test func `text is text, whatever it begins with`() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "＝1", "http://a.example/", "mailto:a@b", "'x", "\t=1",
    ]
    let rows = texts.map { [CellValue.text($0)] }
    let bytes = try WorkbookWriter().write(
      WorkbookDraft(sheets: [SheetDraft(name: "a", header: ["=A1"], rows: rows)]))
    let (workbook, _) = try WorkbookReader().read(bytes, file: "a.xlsx")
    let cells = try #require(workbook.sheets.first).cells
    #expect(cells.map(\.value) == [.text("=A1")] + texts.map { .text($0) })
    #expect(cells.allSatisfy { !$0.isFormula })
  }

  @Test func `control characters and line ends are what a workbook can hold`() throws {
    let bytes = try WorkbookWriter().write(
      WorkbookDraft(sheets: [
        SheetDraft(
          name: "a", cells: [DraftCell(row: 1, column: 1, .text("a\r\nb\rc\u{1}d\u{FFFE}"))])
      ]))
    let (workbook, _) = try WorkbookReader().read(bytes, file: "a.xlsx")
    #expect(workbook.sheets[0][row: 1, column: 1] == .text("a\nb\nc\u{FFFD}d\u{FFFD}"))
  }

  @Test func `lists of choices, frozen rows and hidden sheets are as openpyxl finds them`() throws {
    let long = (1...30).map { "とても長い選択肢その\($0)" }
    var sheet = SheetDraft(name: "様式", header: ["項目", "回答"], rows: [[.text("水")], [.text("電気")]])
    sheet.columnWidths = [2: 33]
    sheet.choices = [
      ChoiceList(try #require(CellRange("B2")), ["○", "×"], isStrict: true, prompt: "選んでください"),
      ChoiceList(try #require(CellRange("B3:B9")), long),
      ChoiceList(try #require(CellRange("C3")), ["a,b", "\"c\""]),
    ]
    let meta = SheetDraft(
      name: "_meta", isHidden: true, cells: [DraftCell(row: 1, column: 1, .text("R8"))])
    let folder = try #require(TemporaryFolder())
    TestFile.write(
      try WorkbookWriter().write(WorkbookDraft(title: "照会", sheets: [meta, sheet])),
      to: "\(folder.path)/a.xlsx")
    let script = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print([(s.title, s.sheet_state) for s in book.worksheets], book.active.title, book.properties.title)
      print(book.properties.created.isoformat(), book.properties.modified.isoformat())
      sheet = book["様式"]
      print(sheet.freeze_panes, round(sheet.column_dimensions["B"].width), sheet["A1"].font.b, sheet["A1"].fill.fgColor.rgb)
      print(sheet.page_setup.paperSize, sheet.page_setup.fitToHeight, sheet.print_title_rows, sheet["A2"].alignment.wrap_text)
      for rule in sheet.data_validations.dataValidation:
          print(rule.sqref, rule.type, rule.formula1, rule.errorStyle, rule.prompt)
      lists = book["_choices"]
      print(lists["A1"].value, lists["A30"].value, lists["B1"].value, lists["B2"].value)
      """
    let run = Python.run(["-c", script, "\(folder.path)/a.xlsx"])
    #expect(
      run.text == """
        [('_meta', 'hidden'), ('様式', 'visible'), ('_choices', 'hidden')] 様式 照会
        2000-01-01T00:00:00 2000-01-01T00:00:00
        A2 34 True FFE4E4E4
        9 0 $1:$1 True
        B2 list "○,×" None 選んでください
        B3:B9 list '_choices'!$A$1:$A$30 warning None
        C3 list '_choices'!$B$1:$B$2 warning None
        とても長い選択肢その1 とても長い選択肢その30 a,b "c"

        """, "\(run.complaint)")
  }

  @Test func `a list of 200 Japanese letters, 600 bytes, goes to the hidden sheet`() throws {
    // libxlsxwriter has room for 255 bytes in a rule, and writes behind it.
    let words = (0..<20).map { "消防職員の課程その\(10 + $0)" }
    let range = try #require(CellRange("A1:A9"))
    var sheet = SheetDraft(name: "様式", cells: [DraftCell(row: 1, column: 1, .number(1))])
    sheet.choices = [ChoiceList(range, words)]
    let bytes = try WorkbookWriter().write(WorkbookDraft(sheets: [sheet]))
    let workbook = try WorkbookReader().read(bytes, file: "a.xlsx").workbook
    #expect(workbook.sheet(named: "_choices")?.cells.map(\.value) == words.map { .text($0) })
  }

  @Test func `what Excel would call damaged is refused`() throws {
    let cell = DraftCell(row: 1, column: 1, .number(1))
    let range = try #require(CellRange("A1:B2"))
    #expect(refusal([SheetDraft(name: "a", cells: [cell])]) == nil)
    let bad: [[SheetDraft]] = [
      [], [SheetDraft(name: "a", isHidden: true)], [SheetDraft(name: "")],
      [SheetDraft(name: "a"), SheetDraft(name: "A")], [SheetDraft(name: "a/b")],
      [SheetDraft(name: "'a")],
      [SheetDraft(name: String(repeating: "あ", count: 32))],
      [SheetDraft(name: "a", cells: [cell, cell])],
      [SheetDraft(name: "a", cells: [DraftCell(row: 0, column: 1, .empty)])],
      [SheetDraft(name: "a", cells: [DraftCell(row: 1, column: 16_385, .empty)])],
      [SheetDraft(name: "a", cells: [DraftCell(row: 1, column: 1, .number(.nan))])],
      [SheetDraft(name: "a", cells: [DraftCell(row: 1, column: 1, .error("#N/A"))])],
      [
        SheetDraft(
          name: "a",
          cells: [DraftCell(row: 1, column: 1, .text(String(repeating: "a", count: 32_768)))])
      ],
      [SheetDraft(name: "a", merges: [range, try #require(CellRange("B2:C3"))])],
      [SheetDraft(name: "a", merges: [try #require(CellRange("A1"))])],
      [SheetDraft(name: "a", choices: [ChoiceList(range, [])])],
      [SheetDraft(name: "a", choices: [ChoiceList(range, [""])])],
    ]
    for sheets in bad { #expect(refusal(sheets)?.kind == .unwritable, "\(sheets)") }
  }
}
