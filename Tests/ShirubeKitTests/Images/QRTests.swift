import Diagnostics
import Documents
import Geometry
import TestSupport
import Testing

@testable import ShirubeKit

/// QR symbols read back by zbar, from everything that shows them.
@Suite struct `A QR symbol` {
  private static let address =
    "https://shelter.example/notices/0012?" + String(repeating: "area=aoba&", count: 40)

  private static let texts = [
    "N-0012", "HTTPS://SHELTER.EXAMPLE/", "お知らせ：水を 配ります（14:00から）", "پانی 14:00",
    String(repeating: "お知らせ", count: 40),
    address, String(repeating: "x", count: 500),
  ]

  private func document(_ text: String?, alternative: String? = "続き") -> Document {
    let drawing = Drawing(
      "qr", values: text.map { ["text": $0] } ?? [:], width: 60, height: 60,
      alternative: alternative.map { Text($0, language: "ja") })
    let stack = Stack(
      .along, ground: .black, padding: Insets(vertical: 5, horizontal: 5),
      children: [.drawing(drawing)])
    return Document(
      title: Text("続き", language: "ja"), issued: Proof.issued,
      pages: [
        Page(
          paper: Paper(width: 100, height: 100, margins: Insets(vertical: 10, horizontal: 10)),
          language: "ja", blocks: [.stack(stack)])
      ])
  }

  private func printed(_ document: Document, _ format: OutputFormat) -> DocumentPrinter.Result {
    DocumentPrinter(Proof().workspace).print(document, as: format, resolution: 150)
  }

  @Test(arguments: texts) func `comes back from the PNG and from the PDF`(_ text: String) throws {
    let folder = try #require(TemporaryFolder())
    let image = try #require(printed(document(text), .png).files.first)
    TestFile.write(image, to: "\(folder.path)/symbol.png")
    #expect(
      Command.run(["zbarimg", "-q", "--raw", "\(folder.path)/symbol.png"]).text == text + "\n")
    let paper = try #require(printed(document(text), .pdf).files.first)
    TestFile.write(paper, to: "\(folder.path)/symbol.pdf")
    let pages = ["-r", "150", "-png", "-singlefile"]
    let paths = ["\(folder.path)/symbol.pdf", "\(folder.path)/paper"]
    #expect(Command.run(["pdftoppm"] + pages + paths).status == 0)
    #expect(
      Command.run(["zbarimg", "-q", "--raw", "\(folder.path)/paper.png"]).text == text + "\n")
  }

  @Test(arguments: [
    nil, "", String(repeating: "x", count: 501), String(repeating: "水", count: 167),
  ])
  func `is refused with its place, empty or longer than 500 bytes`(_ text: String?) {
    for format in [OutputFormat.pdf, .svg, .png, .html] {
      let result = printed(document(text), format)
      #expect(result.files.isEmpty)
      #expect(result.diagnostics.map(\.rule) == ["unknown-drawing"])
      let place = result.diagnostics.first?.position.element
      #expect(place == "pages[0].blocks[0].children[0]")
    }
  }

  @Test func `is refused without words for people who do not see it`() {
    let result = printed(document("N-0012", alternative: nil), .pdf)
    #expect(result.diagnostics.map(\.rule) == ["unknown-drawing"])
  }
}
