import Diagnostics
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

/// Single mistakes put into shipped texts. Both rates are printed: what the texts themselves show, and what the
/// ledger of back-translations shows besides (every change since a text was last read).
@Suite struct `The mutation corpus` {
  private static let ofEachKind = 40

  @Test(arguments: [2026, 1125])
  func `is caught by what the texts say`(seed: Int) {
    let (catalogue, _) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    let (terms, _) = TermTable.read("\(Repository.root)/Data/Terms")
    let backs = PhrasebookReader().readBackTranslations("\(Repository.root)/Phrasebooks").lines
    let check = CatalogueCheck(catalogue, terms: terms, backTranslations: backs)
    var dice = SeededDice(seed)
    var made = 0
    var caughtByText = 0
    var caughtWithLedger = 0
    for kind in Mutation.allCases {
      let mutants = mutants(of: kind, catalogue, terms, &dice)
      let found = mutants.map { check.diagnostics(of: $0.number, as: $0.wrong).map(\.rule) }
      let byText = found.count { rules in rules.contains { $0 != "not-translated-back" } }
      made += mutants.count
      caughtByText += byText
      caughtWithLedger += found.count { !$0.isEmpty }
      print("mutation \(kind.rawValue): \(byText) of \(mutants.count)")
    }
    print(
      "mutation corpus \(seed): \(caughtByText) of \(made) by the texts, \(caughtWithLedger) with the ledger"
    )
    #expect(made >= 300)
    #expect(Double(caughtByText) >= 0.95 * Double(made))
  }

  private func mutants(
    of kind: Mutation, _ catalogue: Catalogue, _ terms: TermTable, _ dice: inout SeededDice
  ) -> [(number: PhraseNumber, wrong: Translation)] {
    var mutants: [(number: PhraseNumber, wrong: Translation)] = []
    var tries = 0
    while mutants.count < Self.ofEachKind, tries < 20_000 {
      tries += 1
      guard let phrase = catalogue.phrases.randomElement(using: &dice),
        let language = catalogue.languages.randomElement(using: &dice),
        var translation = catalogue.translation(of: phrase.number, in: language),
        let text = kind.apply(
          to: translation.text, of: phrase, in: language, catalogue, terms, &dice)
      else { continue }
      translation.text = text
      mutants.append((phrase.number, translation))
    }
    return mutants
  }
}
