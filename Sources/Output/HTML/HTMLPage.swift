import Documents
import Geometry
import Markup
import Typesetting

/// Writes one page: an article with its bands, header, blocks and footer.
struct HTMLPage {
  let page: Page
  let blocks: HTMLBlocks

  func write(to writer: inout MarkupWriter) {
    var attributes = HTMLAttributes(["sheet"])
    var inner = blocks
    inner.place = blocks.place.inside(page.language, &attributes, blocks.text.languages)
    inner.place.unit = max(0.1, page.paper.unit)
    let margins = page.paper.margins
    inner.place.room = max(
      1, page.paper.width.value - margins.start.value - margins.end.value)
    if !page.label.isEmpty {
      attributes.set("aria-label", page.label.replacing("\u{200B}", with: ""))
    }
    let furniture = page.furniture
    writer.element("article", attributes.list) { writer in
      band(furniture.drill?.words, "drill", inner, to: &writer)
      line(furniture.header, "header", inner, to: &writer)
      writer.element("div", ["class": "blocks"]) { writer in
        for block in page.blocks { inner.write(block, to: &writer) }
      }
      line(furniture.footer, "footer", inner, to: &writer)
      band(furniture.drill?.sentences, "drill sentences", inner, to: &writer)
    }
    writer.text("\n")
  }

  /// A band of diagonal bars with the words on a white plate.
  private func band(
    _ words: [Text]?, _ name: String, _ inner: HTMLBlocks, to writer: inout MarkupWriter
  ) {
    guard let words, !words.isEmpty else { return }
    writer.element("div", ["class": name]) { writer in
      writer.element("div", ["class": "words"]) { writer in
        for words in words { inner.text.write(words, "p", in: inner.place, to: &writer) }
      }
    }
  }

  /// The paragraphs of header or footer; on a screen every page is one of one.
  private func line(
    _ paragraphs: [Paragraph], _ name: StaticString, _ inner: HTMLBlocks,
    to writer: inout MarkupWriter
  ) {
    guard !paragraphs.isEmpty else { return }
    writer.element(name) { writer in
      for paragraph in paragraphs {
        var paragraph = paragraph.numbered(1, of: 1)
        if paragraph.role == .heading { paragraph.role = .label }
        inner.text.write(paragraph, [], in: inner.place, to: &writer)
      }
    }
  }
}
