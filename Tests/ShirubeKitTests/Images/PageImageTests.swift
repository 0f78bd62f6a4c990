import Diagnostics
import Documents
import Markup
import Phrasebooks
import Sheets
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// The same sheet as SVG and as PNG.
@Suite struct `A sheet as a picture` {
  private func printed(
    _ format: OutputFormat, paper: PaperSize = .a4, dots: Double = 150
  ) throws -> (document: Document, files: [[UInt8]]) {
    let proof = Proof()
    let number = try #require(PhraseNumber("13-02"))
    var options = proof.options(["en", "ur", "my", "ne", "ko", "th"])
    options.paper = paper
    let made = try proof.maker.make([number], options: options)
    let result = DocumentPrinter(proof.workspace).print(made.document, as: format, resolution: dots)
    #expect(result.diagnostics == [])
    return (made.document, result.files)
  }

  private func titles(_ element: MarkupElement) -> [String] {
    (element.name.local == "title" ? [element.text] : []) + element.elements.flatMap(titles)
  }

  @Test func `is one SVG a page, with its title and every text`() throws {
    let (document, files) = try printed(.svg)
    #expect(files.count == document.pages.count && files.count >= 2)
    let typesetter = Proof().workspace.typesetter
    for (page, file) in zip(document.pages, files) {
      let root = try MarkupReader().read(file)
      #expect(root.name.local == "svg" && root.attribute("viewBox") == "0 0 210 297")
      let titles = Set(titles(root))
      #expect(titles.contains(document.title.plain))
      for element in typesetter.typeset(page).frames.flatMap(\.elements) {
        #expect(titles.contains(element.text.replacing("\u{200B}", with: "")), "\(element.text)")
      }
    }
  }

  @Test(arguments: [(PaperSize.a4, 150.0, 1240, 1754), (.a5, 72, 420, 595), (.a4, 30, 248, 351)])
  func `is one PNG a page, of the right size`(
    paper: PaperSize, dots: Double, width: Int, height: Int
  ) throws {
    let (document, files) = try printed(.png, paper: paper, dots: dots)
    #expect(files.count == document.pages.count)
    for file in files {
      #expect(Array(file.prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
      let sides = [16, 20].map { place in
        file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      }
      #expect(sides == [width, height])
    }
  }

  @Test func `gives no files where a page has a problem`() throws {
    let (document, _) = try printed(.svg)
    var broken = document
    broken.pages[0].blocks.append(.text(Paragraph(Text("\u{1201}", language: "en"))))
    for format in [OutputFormat.pdf, .svg, .png] {
      let result = DocumentPrinter(Proof().workspace).print(broken, as: format)
      #expect(result.files.isEmpty && result.diagnostics.contains { $0.severity == .error })
      #expect(
        result.diagnostics.contains { $0.position.element?.contains("pages[0].blocks[1]") == true })
    }
  }
}
