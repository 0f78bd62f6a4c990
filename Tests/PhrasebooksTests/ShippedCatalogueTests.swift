import Diagnostics
import Phrasebooks
import TestSupport
import Testing

@Suite struct `The shipped catalogue` {
  @Test func `reads and checks without a problem`() {
    let (catalogue, reading) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    let (terms, termProblems) = TermTable.read("\(Repository.root)/Data/Terms")
    let found = reading + termProblems + CatalogueCheck(catalogue, terms: terms).diagnostics()
    for diagnostic in found where diagnostic.severity > .note {
      Issue.record(
        "\(diagnostic.severity) \(diagnostic.rule) \(diagnostic.position): \(diagnostic.message.english)")
    }
    #expect(!catalogue.phrases.isEmpty)
  }
}
