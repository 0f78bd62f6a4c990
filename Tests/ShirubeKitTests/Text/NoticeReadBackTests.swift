import Documents
import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// The words of notices, read out of their PDF by poppler.
@Suite struct `Notices that come back` {
  @Test(arguments: Proof.languages)
  func `every sentence, number and moment of a notice`(language: LanguageTag) throws {
    let proof = Proof()
    var options = proof.options([language])
    options.values = ["time": "14:00", "place": "11-01", "count": "6"]
    let numbers = ["13-04", "13-06", "13-07", "17-18", "27-09"].compactMap(PhraseNumber.init(_:))
    for layout in [NoticeRequest.Layout.sheet, .page] {
      let request = NoticeRequest(
        number: .first, phrases: numbers, issuer: "青葉市", until: "2026-11-24T18:00:00",
        layout: layout)
      let made = try NoticeMaker(proof.workspace).make(request, options: options)
      let printed = DocumentPrinter(proof.workspace).print(made.document, as: .pdf)
      #expect(printed.diagnostics == [])
      let folder = try #require(TemporaryFolder())
      TestFile.write(try #require(printed.files.first), to: "\(folder.path)/n.pdf")
      let read = Command.run(["pdftotext", "-raw", "\(folder.path)/n.pdf", "-"])
      let text = ComparableText.of(read.text)
      for words in ["N-0001", "2026-11-24 18:00", "青葉市", "14:00"] {
        #expect(text.contains(ComparableText.of(words)), "\(layout) \(words)")
      }
      for number in numbers {
        #expect(text.contains(number.description))
        let values = try Proof.catalogue.values(of: number, typed: options.values)
        let words = try Proof.catalogue.text(
          of: number, in: language, values: values,
          naming: ListedPlaceNaming(nouns: proof.workspace.genericNouns))
        // The first sentence of a page stands as its lead and its facts.
        if layout == .page, number == numbers[0] { continue }
        #expect(text.contains(ComparableText.of(words)), "\(layout) \(number): \(words)")
      }
    }
  }
}
