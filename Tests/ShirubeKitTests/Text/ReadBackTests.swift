import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// What a reader takes out of the PDF of a language, against the words of the catalogue.
@Suite struct `Text that comes back` {
  static let languages: [LanguageTag] = [.japanese, .plainJapanese] + Proof.languages

  @Test func `is asked in every language of the catalogue`() {
    let catalogue = Proof.catalogue
    #expect(Set(catalogue.languages) == Set(Self.languages))
    #expect(catalogue.phrases.count >= 179)
  }

  @Test(arguments: languages)
  func `every phrase has a sheet`(language: LanguageTag) async throws {
    let file = try await ProofFiles.shared.file(language)
    #expect(file.complaints == [])
    #expect(file.pageCount == file.entries.count)
  }

  @Test(arguments: languages)
  func `no sheet has ink where it must not`(language: LanguageTag) async throws {
    let file = try await ProofFiles.shared.file(language)
    #expect(file.faults == [])
  }

  @Test(arguments: languages)
  func `poppler reads every phrase as one run`(language: LanguageTag) async throws {
    let file = try await ProofFiles.shared.file(language)
    let read = Command.run(["pdftotext", "-raw", "-enc", "UTF-8", file.path, "-"])
    #expect(read.status == 0 && read.complaint == "")
    let pages = read.text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    let lost = file.entries.filter { entry in
      entry.page >= pages.count
        || !ComparableText.stands(entry.words, in: String(pages[entry.page]))
    }
    #expect(
      lost.map(\.number.description) == [],
      "\(language): \(file.entries.count - lost.count) of \(file.entries.count)")
  }

  @Test(.enabled(if: PDFium.isThere, "pypdfium2 is not installed: tools/test does that"))
  func `PDFium reads at least 95 of 100 sheets whole`() async throws {
    var paths: [String] = []
    for language in Self.languages {
      paths.append(try await ProofFiles.shared.file(language).path)
    }
    let read = PDFium.run(["Tests/Proof/pdfium.py"] + paths)
    print(read.text)
    #expect(read.status == 0 && read.text.contains("\nall "), "\(read.text)\(read.complaint)")
  }

  @Test(arguments: languages)
  func `qpdf finds nothing wrong and every font is embedded and subset`(
    language: LanguageTag
  ) async throws {
    let file = try await ProofFiles.shared.file(language)
    #expect(PDFFacts.complaints(file.path) == [])
    let fonts = PDFFacts.fonts(file.path)
    #expect(fonts.count >= 2)
    for font in fonts { #expect(font.isEmbeddedSubset, "\(font)") }
  }
}
