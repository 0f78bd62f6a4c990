import Documents
import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// What a reader for people who do not see finds in the file.
@Suite struct `A tagged sheet` {
  private let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try #require(TemporaryFolder())
    path = "\(folder.path)/sheet.pdf"
    let proof = Proof()
    let numbers = ["13-02", "13-04"].compactMap(PhraseNumber.init(_:))
    let languages: [LanguageTag] = ["en", "ne", "ur", "zh-Hant", "my"]
    var options = proof.options(languages, samplesOf: numbers[1])
    options.isDrill = false
    let made = try proof.maker.make(numbers, options: options)
    let result = DocumentPrinter(proof.workspace).print(made.document, as: .pdf)
    #expect(result.diagnostics.isEmpty && result.files.count == 1)
    TestFile.write(result.files.first ?? [], to: path)
  }

  /// The objects of the file as text.
  private var objects: [Substring] {
    Command.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"]).text
      .split(separator: "endobj")
  }

  private func info(_ option: String) -> String { Command.run(["pdfinfo", option, path]).text }

  @Test func `has a title, a language and a date from its options`() {
    let text = info("-isodates")
    #expect(text.contains("Title:           13-02 "))
    #expect(text.contains("Tagged:          yes"))
    #expect(text.contains("CreationDate:    2026-11-23T16:30:00"))
    #expect(objects.contains { $0.contains("/Type /Catalog") && $0.contains("/Lang (ja)") })
    #expect(objects.contains { $0.contains("/DisplayDocTitle true") })
  }

  @Test func `has a tree of headings, paragraphs and figures`() {
    let tree = info("-struct").split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(tree.contains { $0.hasPrefix("Document") })
    #expect(tree.count { $0.hasPrefix("Sect") } >= 2)
    #expect(tree.contains { $0.hasPrefix("H1") })
    #expect(tree.contains { $0.hasPrefix("P ") })
    #expect(tree.count { $0.hasPrefix("Figure") } == 2)
  }

  @Test func `names the language of every text that is not the page's`() {
    for language in ["en", "ne", "ur", "zh-Hant", "my"] {
      #expect(objects.contains { $0.contains("/Lang (\(language))") }, "\(language)")
    }
  }

  @Test func `says in words what its pictures show`() {
    let figures = objects.filter { $0.contains("/S /Figure") }
    #expect(!figures.isEmpty)
    for figure in figures {
      #expect(
        figure.contains("/Alt ") && !figure.contains("/Alt <feff>") && !figure.contains("/Alt ()"))
    }
  }

  @Test func `ties each reading to its base`() throws {
    let text = info("-struct-text")
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let ruby = lines.indices.filter { lines[$0].hasPrefix("Ruby") }
    #expect(!ruby.isEmpty)
    for index in ruby.prefix(3) {
      let rest = lines[(index + 1)...].prefix(6)
      #expect(
        rest.contains { $0.hasPrefix("RB") } && rest.contains { $0.hasPrefix("RT") }, "\(rest)")
    }
    // The base of 飲み水 and its reading, each in its own element.
    #expect(lines.contains { $0.contains("\"飲\"") } && lines.contains { $0.contains("\"の\"") })
  }

  @Test func `has an outline with an entry for every language of every sheet`() {
    let python = """
      import sys, pypdfium2
      document = pypdfium2.PdfDocument(sys.argv[1])
      for entry in document.get_toc():
          title = getattr(entry, "title", None)
          if title is None: title = entry.get_title()
          print(entry.level, title)
      """
    guard PDFium.isThere else { return }
    let read = PDFium.run(["-c", python, path])
    #expect(read.status == 0, "\(read.complaint)")
    let lines = read.text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("0 13-0") } == 2, "\(read.text)")
    let proof = Proof()
    for language in ["ja", "en", "ne", "ur", "zh-Hant", "my"] {
      let name = proof.workspace.languages.language(language)?.autonym ?? "?"
      #expect(lines.count { $0 == "1 \(name)" } >= 1, "\(name) in\n\(read.text)")
    }
  }

  @Test func `embeds every font as a subset and is clean`() {
    #expect(PDFFacts.complaints(path) == [])
    let fonts = PDFFacts.fonts(path)
    #expect(fonts.count >= 4)
    for font in fonts { #expect(font.isEmbeddedSubset, "\(font)") }
  }
}
