public import Documents
import Phrasebooks
public import WritingSystems

/// Composes what is handed out and worn: evacuee cards, tally sheets, language badges.
public struct CardComposer {
  private let composer: SheetComposer

  /// Makes a composer over that of single sheets.
  public init(_ composer: SheetComposer) { self.composer = composer }

  /// Evacuee cards in a language: one to be numbered by hand, or so many with their numbers.
  public func cards(
    _ definition: CardDefinition, in language: LanguageTag, count: Int?, options: SheetOptions
  ) throws(SheetError) -> [Page] {
    let parts = try parts(language, options)
    var pages: [Page] = []
    var shape: Int?
    for serial in count.map({ Array(1...max(1, $0)) }) ?? [0] {
      let card = EvacueeCard(
        parts: parts, definition: definition, language: language,
        serial: count == nil ? nil : serial)
      let variants = try card.variants()
      // All cards of a set have the same words: what fits the first fits the others.
      guard let index = shape ?? variants.firstIndex(where: composer.fits) else {
        throw .doesNotFit("\(definition.title) \(language)", options.paper.larger)
      }
      shape = index
      pages.append(variants[index])
    }
    return pages
  }

  /// The tally sheet with a column for each language of the options, at most six.
  public func tally(
    _ definition: TallyDefinition, options: SheetOptions
  ) throws(SheetError) -> [Page] {
    try composer.checkLanguages(options)
    for number in definition.phrases where composer.words.catalogue[number] == nil {
      throw .noSuchPhrase(number)
    }
    var pages: [Page] = []
    var rest = options.languages.filter { !$0.isJapanese }[...]
    repeat {
      var some = options
      some.languages = Array(rest.prefix(6))
      let page = TallySheet(parts: composer.parts(some), definition: definition).page()
      guard composer.fits(page) else { throw .doesNotFit("集計表", options.paper.larger) }
      pages.append(page)
      rest = rest.dropFirst(6)
    } while !rest.isEmpty
    return pages
  }

  /// The badge of somebody who speaks a language.
  public func bib(_ language: LanguageTag, options: SheetOptions) throws(SheetError) -> Page {
    var landscape = options
    landscape.isLandscape = true
    let variants = try LanguageBib(
      parts: try parts(language, landscape), language: language
    ).variants()
    guard let page = variants.first(where: composer.fits) else {
      throw .doesNotFit("\(language)", options.paper.larger)
    }
    return page
  }

  private func parts(
    _ language: LanguageTag, _ options: SheetOptions
  ) throws(SheetError) -> SheetParts {
    var options = options
    options.languages = [language]
    try composer.checkLanguages(options)
    return composer.parts(options)
  }
}
