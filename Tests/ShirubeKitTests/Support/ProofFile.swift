import Diagnostics
import Documents
import FoundationEssentials
import Geometry
import Phrasebooks
import Sheets
import ShirubeKit
import TestSupport
import Typesetting
import WritingSystems

/// Every phrase of one language as sheets in one PDF, and what each page must give back.
struct ProofFile: Sendable {
  /// A page and the phrase that stands on it.
  struct Entry: Sendable {
    /// Pages from 0.
    var page: Int
    var number: PhraseNumber
    /// The words without ruby.
    var words: String
  }

  let language: LanguageTag
  let path: String
  let entries: [Entry]
  let pageCount: Int
  /// What was wrong while making it.
  let complaints: [String]
  /// Ink that lies where it must not.
  let faults: [String]

  /// Where proofs lie for people to look at, and for PDFium to read.
  static let folder = "\(Repository.build)/proof"

  /// Composes, sets and writes all phrases in a language.
  init(_ language: LanguageTag) throws {
    self.language = language
    let proof = Proof()
    let asked = language == .japanese ? [] : [language]
    let catalogue = proof.workspace.catalogue(only: [.japanese, .plainJapanese] + asked)
    var pages: [Page] = []
    var entries: [Entry] = []
    var complaints: [String] = []
    var faults: [String] = []
    for phrase in catalogue.phrases {
      let number = phrase.number
      let words = try proof.words(number, in: language)
      var sheets: [SheetPage] = []
      do {
        sheets = try proof.maker.make([number], options: proof.options(asked, samplesOf: number))
          .sheets
      } catch .isPrivate {
        // Shown on a screen, never hung: its words are still set below.
      } catch {
        complaints.append("\(number) in \(language): \(error)")
      }
      let marked = sheets.first { Self.says(words, $0.page) }?.page
      entries.append(Entry(page: pages.count, number: number, words: words.plain))
      pages.append(marked ?? Self.plainPage(words, number))
      // Japanese has a headline in one of its two forms; the other is set on a page of its own.
      if marked == nil, !language.isJapanese, !phrase.flags.contains(.isPrivate) {
        complaints.append("\(number): no sheet says it in \(language)")
      }
    }
    let document = Document(
      title: Text("文例 \(language)", language: "ja"), issued: Proof.issued, pages: pages)
    let result = DocumentPrinter(proof.workspace).print(document, as: .pdf)
    for (entry, page) in zip(entries, pages) {
      guard let frame = proof.workspace.typesetter.typeset(page).frames.first else { continue }
      faults += FrameInk(frame).faults(paper: page.paper).map { "\(entry.number): \($0)" }
    }
    complaints += result.diagnostics.map { "\($0.position.element ?? ""): \($0.message.english)" }
    TestFile.makeFolder(Self.folder)
    path = "\(Self.folder)/\(language).pdf"
    TestFile.write(result.files.first ?? [], to: path)
    let expected = entries.map { ["number": $0.number.description, "words": $0.words] }
    let json = try JSONEncoder().encode(expected)
    TestFile.write(Array(json), to: "\(Self.folder)/\(language).json")
    self.entries = entries
    self.complaints = complaints
    self.faults = faults
    pageCount = result.pageCount
  }

  /// Whether a page says some words in their language, wherever on it.
  private static func says(_ words: Text, _ page: Page) -> Bool {
    page.blocks.contains { says(words, $0) }
  }

  private static func says(_ words: Text, _ block: Block) -> Bool {
    switch block {
    case .text(let paragraph):
      paragraph.text.language == words.language && paragraph.text.plain == words.plain
    case .stack(let stack): stack.children.contains { says(words, $0) }
    case .grid(let grid): grid.cells.contains { says(words, $0) }
    case .table(let table): table.rows.contains { $0.contains { says(words, $0) } }
    case .pictogram, .drawing: false
    }
  }

  /// A page with nothing but the words.
  private static func plainPage(_ words: Text, _ number: PhraseNumber) -> Page {
    Page(
      paper: Paper(
        width: 210, height: 297, margins: Insets(top: 12, bottom: 12, start: 12, end: 12)),
      language: words.language,
      blocks: [
        .text(Paragraph(words, size: .exactly(8), weight: .bold, origin: number.description))
      ])
  }
}
