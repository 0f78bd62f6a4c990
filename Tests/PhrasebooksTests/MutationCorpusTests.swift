import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@Suite struct `The mutation corpus` {
  @Test(arguments: [1,2,3,4,5,6,7,8]) func `is caught by what the texts say`(seed: Int) throws {
    let (catalogue, _) = PhrasebookReader().read("\(Repository.root)/Phrasebooks")
    let (terms, _) = TermTable.read("\(Repository.root)/Data/Terms")
    let check = CatalogueCheck(catalogue, terms: terms)
    var dice = Dice(seed: seed)
    var caught = 0
    var all = 0
    for kind in Mutation.allCases {
      var found = 0
      var made = 0
      var tries = 0
      while made < 30, tries < 20_000 {
        tries += 1
        guard let phrase = catalogue.phrases.randomElement(using: &dice),
          let language = catalogue.languages.randomElement(using: &dice),
          let shipped = catalogue.translation(of: phrase.number, in: language),
          let text = kind.apply(
            to: shipped.text, of: phrase, in: language, catalogue, terms, &dice)
        else { continue }
        made += 1
        var wrong = shipped
        wrong.text = text
        if check.diagnostics(of: phrase.number, as: wrong).isEmpty {
          if true { print("missed \(kind) \(phrase.number) \(language): \(text)  <- \(shipped.text)") }
        } else {
          found += 1
        }
      }
      if found < made { print("mutation \(kind.rawValue): \(found) of \(made)") }
      caught += found
      all += made
    }
    print("mutation corpus seed \(seed): \(caught) of \(all), \(100 * caught / max(1, all)) %")
    #expect(all >= 300)
    #expect(Double(caught) >= 0.95 * Double(all))
  }
}
