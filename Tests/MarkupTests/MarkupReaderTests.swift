import Markup
import Testing

@Suite struct `Markup reader` {
  private func read(_ text: String) throws -> MarkupElement {
    try MarkupReader().read(Array(text.utf8))
  }

  @Test func `reads names, attributes, texts and lines`() throws {
    let root = try read(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- left out --><?a?>
      <sheet  number='13-02'>水 &amp; <b>&#x6C34;</b>
        <![CDATA[<raw>]]>
        <empty/>
      </sheet>
      """)
    #expect(root.name == "sheet")
    #expect(root.line == 3)
    #expect(root.attribute("number") == "13-02")
    #expect(root.attribute("Number") == nil)
    #expect(root.text == "水 & \n  <raw>\n  \n")
    #expect(root.elements.map(\.name) == ["b", "empty"])
    #expect(root.elements.map(\.line) == [3, 5])
    #expect(root.elements.first?.children == [.text("水")])
  }

  @Test func `a namespace counts, its prefix does not`() throws {
    let plain = try read("<a xmlns='urn:x' y='1'/>")
    let prefixed = try read("<p:a xmlns:p='urn:x' p:y='1' z='2'/>")
    #expect(plain.name == MarkupName("a", in: "urn:x"))
    #expect(prefixed.name == plain.name)
    #expect(plain.attributes == [.init("y", "1")])
    #expect(prefixed.attributes == [.init(MarkupName("y", in: "urn:x"), "1"), .init("z", "2")])
  }

  @Test func `reads UTF-8 with a mark and UTF-16`() throws {
    let text = "<a>避難所</a>"
    #expect(try MarkupReader().read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).text == "避難所")
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try MarkupReader().read([0xFF, 0xFE] + little).text == "避難所")
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try MarkupReader().read([0xFE, 0xFF] + big).text == "避難所")
  }

  @Test func `a long text comes back in one piece`() throws {
    let text = String(repeating: "水は飲めません。\n", count: 50_000)
    #expect(try read("<a>\(text)</a>").children == [.text(text)])
  }

  @Test func `what the writer writes comes back`() throws {
    let value = "a<b> & \"c\" 'd'\n\t\r\u{1F6B0}]]>"
    var writer = MarkupWriter()
    writer.element("root", ["value": value]) { writer in
      writer.text(value)
      writer.element("inner", text: value)
    }
    let root = try MarkupReader().read(writer.bytes)
    #expect(root.attribute("value") == value)
    #expect(root.text == value)
    #expect(root.elements.first?.text == value)
  }
}
