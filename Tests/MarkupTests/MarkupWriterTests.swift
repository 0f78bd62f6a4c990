import Markup
import Testing

@Suite struct `Markup writer` {
  private func text(_ body: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter(declaration: false)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `begins with the declaration unless told otherwise`() {
    #expect(
      String(decoding: MarkupWriter().bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    #expect(text { _ in } == "")
  }

  @Test func `closes what it opens`() {
    let written = text { writer in
      writer.element("svg", ["viewBox": "0 0 96 96"]) { writer in
        writer.element("title", text: "水")
        writer.element("path", ["d": "M0 0", "fill": "#000"])
      }
    }
    #expect(
      written == "<svg viewBox=\"0 0 96 96\"><title>水</title><path d=\"M0 0\" fill=\"#000\"/></svg>"
    )
  }

  @Test func `no value becomes markup`() {
    let value = "\"><script>&'\n\r\t"
    #expect(
      text { $0.element("a", ["b": value]) }
        == "<a b=\"&quot;&gt;&lt;script&gt;&amp;'&#10;&#13;&#9;\"/>")
    #expect(text { $0.text(value) } == "\"&gt;&lt;script&gt;&amp;'\n&#13;\t")
  }

  @Test func `what XML cannot hold becomes a replacement character`() {
    #expect(text { $0.text("a\u{0}b\u{1B}[31m\u{FFFE}c") } == "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}c")
  }

  @Test func `an error inside an element passes through`() {
    struct Stop: Error {}
    var writer = MarkupWriter(declaration: false)
    #expect(throws: Stop.self) {
      try writer.element("a") { _ in throw Stop() }
    }
  }
}
