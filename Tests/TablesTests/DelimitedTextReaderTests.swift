import Diagnostics
import Testing

@testable import Tables

@Suite struct `Delimited text` {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end reads the same, also without the last one`(end: String) throws {
    let lines = ["a,b", "1,2", "\"x\(end)y\",4"]
    for text in [lines.joined(separator: end), lines.joined(separator: end) + end] {
      let table = try read(text)
      #expect(table.header == ["a", "b"])
      #expect(table.rows.map(\.fields) == [["1", "2"], ["x\ny", "4"]])
      #expect(table.rows.map(\.line) == [2, 3])
    }
  }

  @Test func `the line of a row counts the lines inside quotes`() throws {
    let table = try read("a\n\"1\n2\n3\"\n4\n")
    #expect(table.rows.map(\.line) == [2, 5])
  }

  @Test func `quotes are taken off and doubled ones halved`() throws {
    let table = try read("a,b\n\"1,2\",\"say \"\"hi\"\"\"\n\"\",\n")
    #expect(table.rows.map(\.fields) == [["1,2", "say \"hi\""]])
    #expect(try read("a,b\n\"\",x").rows.map(\.fields) == [["", "x"]])
  }

  @Test func `blank lines and rows of commas are no rows`() throws {
    #expect(try read("\n\na,b\n\n1,2\n,\n  ,　\n").rows.map(\.fields) == [["1", "2"]])
  }

  @Test func `an unclosed quote is an error with the line on which it opened`() {
    let error = failure("a,b\n1,2\n3,\"4\n5,6\n")
    #expect(error?.kind == .brokenQuote)
    #expect(error?.diagnostic.position.line == 3)
    #expect(error?.diagnostic.position.file == "list.csv")
  }

  @Test func `text behind a closing quote is an error`() {
    #expect(failure("a,b\n\"1\"x,2")?.kind == .brokenQuote)
    #expect(failure("a,b\n\"1\"x,2")?.diagnostic.position.line == 2)
  }

  @Test func `ragged rows are errors with their lines and are left out`() throws {
    let text = "a,b,c\n1,2\n1,2,3\n1,2,3,4\n"
    #expect(try read(text).rows.map(\.line) == [3])
    let found = try diagnostics(of: text)
    #expect(found.map(\.rule) == ["ragged-row", "ragged-row"])
    #expect(found.map(\.severity) == [.error, .error])
    #expect(found.map(\.position.line) == [2, 4])
  }

  @Test func `a quote inside a field stays, with a warning`() throws {
    #expect(try read("a\n5\" pipe").rows.first?.fields == ["5\" pipe"])
    #expect(try diagnostics(of: "a\n5\" pipe").map(\.rule) == ["stray-quote"])
  }

  @Test func `tabs divide a file that has no commas in its first line`() throws {
    #expect(try read("a\tb\n1,5\t2").rows.first?.fields == ["1,5", "2"])
  }

  @Test func `a title above the header is skipped`() throws {
    let (table, diagnostics) = try DelimitedTextReader().read(
      Array("避難所一覧,\n名称,住所\n青葉,中央\n".utf8), file: "a"
    ) { $0.contains("名称") }
    #expect(table.headerLine == 2)
    #expect(table.rows.map(\.fields) == [["青葉", "中央"]])
    #expect(diagnostics.map(\.rule) == ["rows-above-header"])
  }
}
