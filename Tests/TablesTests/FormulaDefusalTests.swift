import Tables
import Testing

@Suite struct `Defusing formulas` {
  @Test(arguments: [
    "=1+1", "+81-3-1234", "-a", "@SUM(1)", "\t=1", "\rx", "\nx", "＝1", "＋1", "－", "＠a", " =1",
    "　=1", "\u{A0}@", "-1-1",
    "=", "-", "+1.2.3", "-.", "'=1", "''＝", "\0",
  ])
  func `what may be taken for a formula gets an apostrophe`(text: String) {
    #expect(FormulaDefusal.defuse(text) == "'" + text)
    #expect(FormulaDefusal.restore("'" + text) == text)
  }

  @Test(arguments: ["", "a=1", "-1", "+5", "-1.50", "'x", "１", "−1", "ー", "a\t=1", "○", " ", "'"])
  func `everything else stays`(text: String) {
    #expect(FormulaDefusal.defuse(text) == text)
    #expect(FormulaDefusal.restore(text) == text)
  }

  @Test(arguments: 0..<2000)
  func `restoring undoes it for every text`(seed: Int) {
    let pieces = ["'", "=", "-", "1", ".", " ", "\t", "\n", "a", "＝", "\u{301}", "+", "　"]
    var rest = seed
    var text = ""
    while rest > 0 {
      text += pieces[rest % pieces.count]
      rest /= pieces.count
    }
    #expect(FormulaDefusal.restore(FormulaDefusal.defuse(text)) == text)
  }

  @Test func `a table is defused only if that is asked for`() throws {
    let table = TextTable(header: ["=a"], rows: [TableRow(line: 2, fields: ["＝b,c"])])
    let plain = try DelimitedTextWriter(encoding: .utf8).write(table).bytes
    #expect(String(decoding: plain, as: UTF8.self) == "=a\r\n\"＝b,c\"\r\n")
    let safe = try DelimitedTextWriter(encoding: .cp932, defusesFormulas: true).write(table)
    #expect(safe.lost == [])
    let read = try DelimitedTextReader().read(safe.bytes, file: "a").table
    #expect(read.header == ["'=a"])
    #expect(read.rows.first?.fields == ["'＝b,c"])
  }
}
