import Documents
import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

@Suite struct `The same order twice` {
  @Test(arguments: OutputFormat.allCases)
  func `gives the same bytes, in one workspace and in two`(format: OutputFormat) throws {
    let proof = Proof()
    let number = try #require(PhraseNumber("13-02"))
    let options = proof.options(["en", "ne", "ur", "my", "ko"])
    let first = try proof.maker.make([number], options: options)
    let second = try Proof().maker.make([number], options: options)
    #expect(first.document == second.document)
    let printer = DocumentPrinter(proof.workspace)
    let bytes = printer.print(first.document, as: format, resolution: 60).files
    #expect(!bytes.isEmpty && bytes.allSatisfy { $0.count > 300 })
    #expect(printer.print(first.document, as: format, resolution: 60).files == bytes)
    let other = DocumentPrinter(Proof().workspace)
    #expect(other.print(second.document, as: format, resolution: 60).files == bytes)
  }
}
