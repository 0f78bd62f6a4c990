import Diagnostics
import Tables
import Testing

@Suite struct `Reading workbooks` {
  @Test(arguments: [false, true])
  func `every kind of cell is read by its type, in both vocabularies`(isStrict: Bool) throws {
    var book = HandmadeWorkbook()
    book.isStrict = isStrict
    book.texts =
      "<si><t>共有</t></si><si><r><t>太</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 字</t></r></si>"
    book.rows = """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v> 1 </v></c>\
      <c r="C2" t="inlineStr"><is><t>中</t></is></c><c r="D2"><v>-1.5E2</v></c><c r="E2" t="b"><v>1</v></c>\
      <c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="d"><v>2026-11-23</v></c>\
      <c r="H2" t="d"><v>2026-11-23T14:30:05.25</v></c><c r="I2" t="d"><v>14:30</v></c>\
      <c r="J2" t="str"><f>A1</f><v>式</v></c><c r="K2" s="0"/><c r="L2" t="s"></c></row>
      """
    let (sheet, diagnostics) = try book.read()
    #expect(
      sheet.cells.map { "\($0.position) \(WorkbookDump.line($0.value))" } == [
        "A2 text e585b1e69c89", "B2 text e5a4aa20e5ad97", "C2 text e4b8ad",
        "D2 number c062c00000000000", "E2 boolean true", "F2 error #N/A", "G2 day 2026-11-23",
        "H2 moment 2026-11-23T14:30:05.250", "I2 time 14:30:00", "J2 text e5bc8f",
      ])
    #expect(sheet.name == "様式")
    #expect(sheet.cells.filter(\.isFormula).map(\.position) == [CellPosition(row: 2, column: 10)])
    #expect(diagnostics.map(\.rule) == ["formula-value"])
    #expect(diagnostics.first?.position.element == "sheet 1!J2")
  }

  @Test func `the reading of a name is not part of it`() throws {
    var book = HandmadeWorkbook()
    book.texts = """
      <si><r><t>高</t></r><r><t>津</t></r><rPh sb="0" eb="2"><t>コウヅ</t></rPh><phoneticPr fontId="1"/></si>
      """
    book.rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>津</t><rPh sb="0" eb="1"><t>ツ</t></rPh>\
      </is></c></row>
      """
    let (sheet, _) = try book.read()
    #expect(sheet[row: 1, column: 1] == .text("高津"))
    #expect(sheet[row: 1, column: 2] == .text("津"))
  }

  @Test func `rows and cells without a place stand behind the one before`() throws {
    var book = HandmadeWorkbook()
    book.rows = """
      <row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="1000"><c r="XFD1000"><v>3</v></c></row>\
      <row><c><v>4</v></c></row>
      """
    let (sheet, diagnostics) = try book.read()
    #expect(sheet.cells.map { "\($0.position)" } == ["A1", "C1", "XFD1000", "A1001"])
    #expect(sheet.extent == CellPosition(row: 1001, column: 16_384))
    #expect(sheet.cells(inRow: 1).count == 2)
    #expect(diagnostics == [])
  }

  @Test func `what is not as the standard has it is left out and reported, never guessed`() throws {
    var book = HandmadeWorkbook()
    book.texts = "<si><t>a</t></si>"
    book.rows = """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1"><v>nan</v></c>\
      <c r="D1"><v>0x10</v></c><c r="E1"><v>1e999</v></c><c r="F1"><v>１２</v></c><c r="G1" t="b"><v>2</v></c>\
      <c r="H1" t="d"><v>2026-02-29</v></c><c r="I1" t="new"><v>1</v></c><c r="J1" s="9"><v>1</v></c>\
      <c r="K2"><v>1</v></c><c r="XFE1"><v>1</v></c><c r="a1"><v>1</v></c><c r="L1"><v>7</v></c></row>
      """
    let (sheet, diagnostics) = try book.read()
    #expect(sheet.cells.map { "\($0.position) \($0.value)" } == ["L1 number(7.0)"])
    #expect(diagnostics.map(\.rule) == ["cell-unreadable"])
    #expect(diagnostics.first?.position.element == "sheet 1!A1")
    #expect(diagnostics.first?.message.english.hasSuffix("(and 12 more)") == true)
    #expect(diagnostics.first?.severity == .error)
  }

  @Test func `of two cells at one place the first counts`() throws {
    var book = HandmadeWorkbook()
    book.rows = """
      <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>\
      <row r="1"><c r="A1"><v>4</v></c></row>
      """
    let (sheet, diagnostics) = try book.read()
    #expect(
      sheet.cells.map { "\($0.position) \($0.value)" } == [
        "A1 number(4.0)", "A2 number(2.0)", "B2 number(1.0)",
      ])
    #expect(diagnostics.map(\.rule) == ["cell-repeated"])
  }

  @Test func `a formula that was never calculated is empty, and that is said`() throws {
    var book = HandmadeWorkbook()
    book.rows = "<row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><f>1</f><v>1</v></c></row>"
    let (sheet, diagnostics) = try book.read()
    #expect(sheet.cell(at: CellPosition(row: 1, column: 1))?.isFormula == true)
    #expect(sheet[row: 1, column: 1] == .empty)
    #expect(sheet[row: 1, column: 2] == .number(1))
    #expect(diagnostics.map(\.rule) == ["formula-value", "formula-without-value"])
    #expect(diagnostics.map(\.severity) == [.warning, .error])
  }

  @Test func `escapes are replaced, but not those of control characters`() throws {
    var book = HandmadeWorkbook()
    book.texts = """
      <si><t>a_x000D_\nb_x000d_c&#13;d</t></si><si><t>_x005F_x0041_ _x0041_ _x00 _x004G_ _x0001_ _xD800_</t></si>
      """
    book.rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
    let (sheet, _) = try book.read()
    #expect(sheet[row: 1, column: 1] == .text("a\nb\nc\nd"))
    #expect(sheet[row: 1, column: 2] == .text("_x0041_ A _x00 _x004G_ _x0001_ _xD800_"))
  }

  @Test func `merged ranges are known from every cell in them`() throws {
    var book = HandmadeWorkbook()
    book.rows = "<row><c><v>1</v></c></row>"
    book.behind =
      "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B9\"/><mergeCell ref=\"x\"/></mergeCells>"
    let (sheet, diagnostics) = try book.read()
    #expect(sheet.merges.map(\.description) == ["A1:C2", "B9"])
    #expect(sheet.range(around: CellPosition(row: 2, column: 3)).first == CellPosition("A1"))
    #expect(sheet.range(around: CellPosition(row: 3, column: 3)).description == "C3")
    #expect(diagnostics.map(\.rule) == ["cell-unreadable"])
  }

  @Test func `a code keeps the format that shows its zeros`() throws {
    var book = HandmadeWorkbook()
    book.styles = HandmadeWorkbook.styles(["General", "000000"])
    book.rows = "<row><c s=\"1\"><v>10006</v></c><c s=\"0\"><v>1</v></c></row>"
    let (sheet, _) = try book.read()
    #expect(sheet.cells.map(\.format) == ["000000", ""])
  }

  @Test func `limits hold for cells, texts and bytes`() throws {
    var book = HandmadeWorkbook()
    book.rows = "<row>" + String(repeating: "<c><v>1</v></c><c s=\"0\"/>", count: 20) + "</row>"
    let bytes = book.archive.bytes
    func kind(_ limits: WorkbookLimits) -> TableError.Kind? {
      do throws(TableError) {
        _ = try WorkbookReader(limits: limits).read(bytes, file: "a.xlsx")
        return nil
      } catch { return error.kind }
    }
    #expect(kind(WorkbookLimits(cells: 20)) == nil)
    #expect(kind(WorkbookLimits(cells: 19)) == .tooLarge)
    #expect(kind(WorkbookLimits(packedBytes: bytes.count)) == nil)
    #expect(kind(WorkbookLimits(packedBytes: bytes.count - 1)) == .tooLarge)
    #expect(kind(WorkbookLimits(entries: 7)) == nil)
    #expect(kind(WorkbookLimits(entries: 6)) == .tooLarge)
    #expect(kind(WorkbookLimits(unpackedBytes: 100)) == .hostileArchive)
    #expect(kind(WorkbookLimits(textLength: 0)) == nil)
  }
}
