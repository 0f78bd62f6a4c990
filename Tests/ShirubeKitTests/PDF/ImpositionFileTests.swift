import Documents
import Geometry
import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// Sheets of several pages, as other programs read them.
@Suite struct `A file of arranged pages` {
  private let proof = Proof()
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/sheet.pdf" }

  init() throws { folder = try #require(TemporaryFolder()) }

  private static let languages = ["en", "ne", "ur", "zh-Hant", "my", "th", "ja", "vi"]
  private static let words = [
    "ENGLISH page", "यो पानी पिउन मिल्दैन।", "یہ پانی پینے کے لیے نہیں ہے۔", "不能喝的水", "ဤရေကို မသောက်ပါနှင့်။",
    "น้ำดื่ม", "飲めない水", "nước uống",
  ]

  /// Eight pages of A7, each with its number as P1 to P8 at its top and a sentence below.
  private var book: Document {
    let pages = zip(Self.languages, Self.words).enumerated().map { index, page in
      Page(
        paper: Paper(width: 74, height: 105, margins: Insets(vertical: 8, horizontal: 8)),
        language: page.0, label: "P\(index + 1)",
        blocks: [
          .text(
            Paragraph(
              Text("P\(index + 1)", language: "en"), role: .heading, size: .exactly(8))),
          .text(
            Paragraph(
              Text(page.1, language: page.0), size: .exactly(5), origin: "13-02")),
          .pictogram(
            Pictogram(
              name: "water_drop", side: 20, alternative: Text("水", language: "ja"))),
        ])
    }
    return Document(
      title: Text("手帳", language: "ja"), issued: Proof.issued, pages: pages)
  }

  private func write(_ document: Document, _ arrangement: PageArrangement) -> Int {
    let result = DocumentPrinter(proof.workspace).print(
      document, as: .pdf, arrangement: arrangement)
    #expect(result.diagnostics.isEmpty)
    TestFile.write(result.files.first ?? [], to: path)
    return result.pageCount
  }

  /// The left upper corner of each word, as poppler finds it, in millimetres.
  private func places() -> [String: Point] {
    var places: [String: Point] = [:]
    for line in Command.run(["pdftotext", "-bbox", path, "-"]).text.split(separator: "\n") {
      let parts = line.split(separator: "\"")
      guard line.contains("<word"), parts.count == 9, let x = Double(parts[1]),
        let y = Double(parts[3])
      else { continue }
      places[String(parts[8].dropFirst().prefix { $0 != "<" })] = Point(
        x: x * 25.4 / 72, y: y * 25.4 / 72)
    }
    return places
  }

  @Test func `has its pocket pages where folding needs them`() {
    #expect(write(book, .pocket) == 1)
    #expect(PDFFacts.complaints(path) == [])
    let places = places()
    let rows = [["P5", "P4", "P3", "P2"], ["P6", "P7", "P8", "P1"]]
    for (row, names) in rows.enumerated() {
      for (column, name) in names.enumerated() {
        guard let place = places[name] else {
          Issue.record("\(name) is not in the file")
          continue
        }
        #expect(Int(place.x / 74.25) == column, "\(name) \(place)")
        #expect(Int(place.y / 105) == row, "\(name) \(place)")
        // The number stands at the head of its page: near the lower end of the cell if that is turned over.
        let inCell = place.y - Double(row) * 105
        #expect(row == 0 ? inCell > 80 : inCell < 25, "\(name) \(place)")
      }
    }
  }

  @Test func `reads its pocket pages from the first to the last`() throws {
    _ = write(book, .pocket)
    let tree = Command.run(["pdfinfo", "-struct-text", path]).text
    var rest = Substring(tree)
    // Of Thai poppler names only a part in this list, also on pages that nobody turned.
    for (index, words) in Self.words.enumerated()
    where !["ur", "th"].contains(Self.languages[index]) {
      let number = try #require(rest.firstRange(of: "\"P\(index + 1)\""), "P\(index + 1)")
      rest = rest[number.upperBound...]
      let first = words.split(separator: " ")[0]
      let found = try #require(rest.firstRange(of: first), "\(words) in \(rest.prefix(300))")
      rest = rest[found.upperBound...]
    }
    let objects = Command.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"]).text
    for language in Self.languages where language != "en" {
      #expect(objects.contains("/Lang (\(language))"), "\(language)")
    }
    #expect(tree.split(separator: "\n").count { $0.contains("Figure") } == 8)
  }

  @Test(arguments: [PageArrangement.pages, .pocket, .pocketRightToLeft])
  func `gives every word back`(arrangement: PageArrangement) {
    _ = write(book, arrangement)
    // Words inside a page that stands on its head are read in the order of the file.
    let text = Command.run(["pdftotext", "-raw", path, "-"]).text
    for words in Self.words {
      #expect(ComparableText.stands(words, in: text), "\(words) in \(text)")
    }
  }

  @Test func `divides a sign of A3 between two of A4`() throws {
    let number = try #require(PhraseNumber("13-02"))
    var options = proof.options(["en", "ur"], samplesOf: number)
    options.paper = .a3
    let document = try proof.maker.make([number], options: options).document
    #expect(write(document, .tiles) == 2)
    #expect(PDFFacts.complaints(path) == [])
    let sizes = Command.run(["pdfinfo", "-l", "2", path]).text.split(separator: "\n")
      .filter { $0.contains("size:") && $0.contains("Page") }
    #expect(sizes.count == 2)
    for size in sizes { #expect(size.contains("841.89 x 595.28"), "\(size)") }
  }

  @Test(arguments: [PageArrangement.pocket, .tiles])
  func `has the same bytes for the same pages`(arrangement: PageArrangement) {
    func bytes(_ format: OutputFormat) -> [[UInt8]] {
      DocumentPrinter(Proof().workspace).print(
        book, as: format, resolution: 60, arrangement: arrangement
      ).files
    }
    for format in OutputFormat.allCases { #expect(bytes(format) == bytes(format), "\(format)") }
  }
}
