import Diagnostics
import Documents
import Geometry
import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// The same document where a browser or a reader breaks the lines.
@Suite struct `A document as HTML and text` {
  private func printed(_ blocks: [Block], _ format: OutputFormat) -> DocumentPrinter.Result {
    let page = Page(
      paper: Paper(width: 50, height: 30, margins: Insets()), language: "ja", blocks: blocks)
    let document = Document(
      title: Text("試し", language: "ja"), issued: Proof.issued, pages: [page, page])
    return DocumentPrinter(Proof().workspace).print(document, as: format)
  }

  private func text(_ words: String, _ language: String) -> Block {
    .text(Paragraph(Text(words, language: language), size: .exactly(20), lines: 1))
  }

  @Test(arguments: [OutputFormat.html, .text])
  func `is one file, whatever its paper and its fonts hold`(_ format: OutputFormat) throws {
    // Too wide, too high, and a letter that no font of the language has.
    let result = printed([text(String(repeating: "長い", count: 40), "ja"), text("ሀ", "en")], format)
    #expect(result.diagnostics == [] && result.files.count == 1 && result.pageCount == 2)
    let file = String(decoding: try #require(result.files.first), as: UTF8.self)
    #expect(file.contains("ሀ") && file.contains(String(repeating: "長い", count: 40)))
  }

  @Test func `is refused, with its place, where something would be missing`() {
    let icon = Block.pictogram(
      Pictogram(name: "no_such_thing", side: 9, alternative: Text("", language: "ja")))
    let drawing = Block.drawing(Drawing("no-such-drawing", height: 9))
    for (block, rule, isInText) in [
      (icon, "unknown-pictogram", false), (drawing, "unknown-drawing", false),
      (text("x", "xx"), "unknown-language", true),
    ] {
      let page = printed([block], .html)
      #expect(page.files.isEmpty && page.diagnostics.map(\.rule) == [rule, rule])
      #expect(page.diagnostics.last?.position.element == "pages[1].blocks[0]")
      let plain = printed([block], .text)
      #expect(plain.files.isEmpty == isInText && plain.diagnostics.isEmpty != isInText)
    }
  }

  /// Every word of a sheet in every language stands in both, in the order of the page.
  @Test func `has every word of the sheet in reading order`() throws {
    let proof = Proof()
    // All languages at once: the first question would otherwise decide which are read.
    _ = proof.workspace.catalogue()
    let number = try #require(PhraseNumber("13-02"))
    for language in Proof.languages {
      let made = try proof.maker.make([number], options: proof.options([language]))
      let words = try proof.words(number, in: language).plain.replacing("\u{200B}", with: "")
      let printer = DocumentPrinter(proof.workspace)
      let plain = printer.print(made.document, as: .text)
      let lines = String(decoding: try #require(plain.files.first), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      let number = try #require(lines.firstIndex(of: "13-02"))
      let japanese = try #require(lines.firstIndex(of: "飲めません"))
      let translated = try #require(lines.firstIndex(of: words), "\(language)")
      #expect(number < japanese && japanese < translated, "\(language)")
      let page = try #require(printer.print(made.document, as: .html).files.first)
      let html = String(decoding: page, as: UTF8.self).replacing("<wbr></wbr>", with: "")
        .replacing("<wbr/>", with: "").replacing("&amp;", with: "&")
      #expect(html.contains(">\(words)<"), "\(language)")
    }
  }
}
