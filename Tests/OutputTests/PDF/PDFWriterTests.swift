import Documents
import Fonts
import Geometry
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import Output

@Suite struct `A PDF file` {
  private static let texts: [(String, String)] = [
    ("ja", "この水は飲めません。"), ("en", "Do not drink (office) & <co>"), ("ne", "यो पानी पिउन मिल्दैन।"),
    ("ur", "یہ پانی پینے کے لیے نہیں ہے۔ 14:00"), ("my", "ဤရေကို မသောက်ပါနှင့်။"), ("km", "ទឹកនេះផឹកមិនបានទេ។"),
  ]

  private func typesetter() -> Typesetter {
    Typesetter(
      languages: LanguageTable(folder: "\(Repository.root)/Data/Languages"),
      library: FontLibrary(), pictograms: "\(Repository.root)/Data/Pictograms")
  }

  private func page(_ overflow: Overflow = .diagnose) -> Page {
    var blocks = Self.texts.map { language, words in
      Block.text(
        Paragraph(Text(words, language: language), size: .exactly(8), origin: "13-02"))
    }
    blocks.append(
      .pictogram(
        Pictogram(
          name: "mark/not_drinkable", side: 30, alternative: Text("飲めない水", language: "ja"))))
    return Page(
      paper: Paper(
        width: 210, height: 297, margins: Insets(top: 12, bottom: 12, start: 12, end: 12)),
      language: "ja", label: "13-02", blocks: blocks)
  }

  private func written(_ typesetter: Typesetter, title: String = "水 (試し) \\") throws -> [UInt8] {
    let writer = PDFWriter(title: Text(title, language: "ja"), issued: "2026-11-23T16:30:00+09:00")
    let result = typesetter.typeset(page())
    #expect(result.problems == [])
    for frame in result.frames { writer.append(frame) }
    return try writer.finish()
  }

  @Test func `has the same bytes for the same pages`() throws {
    let typesetter = typesetter()
    let first = try written(typesetter)
    #expect(try written(typesetter) == first)
    #expect(try written(self.typesetter()) == first)
  }

  @Test func `has the same bytes whatever was opened before`() throws {
    let busy = typesetter()
    var warm = page()
    warm.blocks = [
      .text(Paragraph(Text("ทดสอบ 물 水", language: "th"), size: .exactly(5))),
      .text(Paragraph(Text("물을 마실 수 없습니다", language: "ko"), size: .exactly(5))),
    ]
    _ = busy.typeset(warm)
    #expect(try written(busy) == written(typesetter()))
  }

  @Test func `differs by its title and its date only there`() throws {
    let typesetter = typesetter()
    #expect(try written(typesetter) != written(typesetter, title: "別の題"))
  }

  @Test func `is one that qpdf has nothing to say of`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/sample.pdf"
    TestFile.write(try written(typesetter()), to: path)
    let check = Command.run(["qpdf", "--check", path])
    #expect(check.status == 0, "\(check.text)\(check.complaint)")
  }

  @Test func `without pages is still a file`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/empty.pdf"
    let writer = PDFWriter(title: Text("", language: "ja"), issued: "")
    TestFile.write(try writer.finish(), to: path)
    #expect(Command.run(["qpdf", "--check", path]).status == 0)
  }

  @Test(arguments: [(0.0, 20.0), (20, 0), (0, 0)])
  func `leaves out a drawing without room`(width: Double, height: Double) throws {
    var page = page()
    page.blocks.append(
      .drawing(
        Drawing(
          "arrow", values: ["direction": "left"], width: Millimetres(width),
          height: Millimetres(height), alternative: Text("矢印", language: "ja"))))
    page.blocks.append(
      .pictogram(
        Pictogram(name: "mark/shelter", side: 0, alternative: Text("避難所", language: "ja"))))
    let writer = PDFWriter(title: Text("x", language: "en"), issued: "")
    for frame in typesetter().typeset(page).frames { writer.append(frame) }
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/empty-drawing.pdf"
    TestFile.write(try writer.finish(), to: path)
    let check = Command.run(["qpdf", "--check", path])
    #expect(check.status == 0, "\(check.text)\(check.complaint)")
  }

  @Test func `gives back words of two texts that share a glyph`() throws {
    // The same glyph stands for one letter here and for two there: only /ActualText can tell.
    let words = ["ffi office", "किताब क् ि", "Å Å", "ﬁne fine"]
    let blocks = words.map {
      Block.text(Paragraph(Text($0, language: "ne"), size: .exactly(8)))
    }
    var page = page()
    page.blocks = blocks
    let writer = PDFWriter(title: Text("x", language: "en"), issued: "")
    for frame in typesetter().typeset(page).frames { writer.append(frame) }
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/shared.pdf"
    TestFile.write(try writer.finish(), to: path)
    let read = Command.run(["pdftotext", "-raw", path, "-"]).text
    for words in words {
      let wanted = Normalizer.composed(words)
      #expect(Normalizer.composed(read).contains(wanted), "“\(words)” is not in “\(read)”")
    }
  }
}
