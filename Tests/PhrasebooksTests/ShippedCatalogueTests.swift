import Diagnostics
import Phrasebooks
import TestSupport
import Testing

@Suite struct `The shipped catalogue` {
  @Test func `reads and checks without a problem`() {
    let (catalogue, reading) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    let (terms, termProblems) = TermTable.read("\(Repository.root)/Data/Terms")
    let (backs, backProblems) = PhrasebookReader().readBackTranslations(
      "\(Repository.root)/Phrasebooks")
    let check = CatalogueCheck(catalogue, terms: terms, backTranslations: backs)
    let found = reading + termProblems + backProblems + check.diagnostics()
    for diagnostic in found where diagnostic.severity > .note {
      Issue.record(
        "\(diagnostic.severity) \(diagnostic.rule) \(diagnostic.position): \(diagnostic.message.english)"
      )
    }
    #expect(!catalogue.phrases.isEmpty)
  }
}
