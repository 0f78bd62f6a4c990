import Diagnostics
import Testing

@testable import Tables

@Suite struct `JSON` {
  private func parse(_ text: String, limits: TableLimits = TableLimits()) throws(TableError)
    -> JSONValue
  {
    try JSONReader(limits: limits).read(Array(text.utf8), file: "a.geojson")
  }

  private func error(_ text: String, limits: TableLimits = TableLimits()) -> TableError? {
    do {
      _ = try parse(text, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func `values of every kind`() throws {
    let value = try parse(
      "\u{FEFF} {\"a\": [1, -2.5e+3, true, false, null, \"é\\n\\u3042\\uD83C\\uDFEB\\/\"], \"b\": {}}\n"
    )
    let items = value.object?["a"]?.array
    #expect(
      items == [
        .number("1"), .number("-2.5e+3"), .boolean(true), .boolean(false), .null,
        .string("é\nあ🏫/"),
      ])
    #expect(value.object?["b"]?.object?.members.isEmpty == true)
    #expect(value.object?["c"] == nil)
  }

  @Test func `objects know their line`() throws {
    let value = try parse("[\r\n{},\n\n{\"a\":\n{}}]")
    #expect(value.array?.compactMap(\.object?.line) == [2, 4])
    #expect(value.array?.last?.object?["a"]?.object?.line == 5)
  }

  @Test(arguments: [
    "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "+1", "1e", ".5",
    "tru",
    "nulll", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\u0041\"",
    "\"a\nb\"", "[] []", "'a'", "NaN", "{\"a\":1 \"b\":2}", "[\u{0C}1]", "\"\\u１２３４\"",
  ])
  func `broken grammar is an error`(text: String) {
    #expect(error(text)?.kind == .brokenStructure)
  }

  @Test func `an error names its line`() {
    #expect(error("{\n\"a\": 1,\n\"b\" 2}")?.diagnostic.position.line == 3)
  }

  @Test func `depth, length and count are limited`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(error(deep)?.kind == .tooLarge)
    let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(error(fits) == nil)
    #expect(error("[\(fits)]") == nil)
    #expect(error("[[\(fits)]]")?.kind == .tooLarge)
    #expect(error("\"12345\"", limits: TableLimits(fieldBytes: 4))?.kind == .tooLarge)
    #expect(error("[1,2,3]", limits: TableLimits(rows: 2))?.kind == .tooLarge)
    #expect(error("{\"a\":1,\"b\":2}", limits: TableLimits(columns: 1))?.kind == .tooLarge)
    #expect(error(" ")?.kind == .empty)
  }
}
