public import Diagnostics
public import WritingSystems

/// Everything that can be known of a catalogue's texts without understanding them.
public struct CatalogueCheck {
  private let catalogue: Catalogue
  private let checks: [any TextCheck]
  private let ledger: LedgerCheck
  private let readsLedger: Bool
  private let terms: [String]

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - terms: official and abolished words; without it they are not looked for.
  ///   - backTranslations: what has been translated back; without it the ledger is left out.
  ///   - missingGlyphs: the characters of a text that the fonts of a language lack; nil leaves fonts out.
  public init(
    _ catalogue: Catalogue, terms: TermTable = TermTable(),
    backTranslations: [BackTranslation] = [],
    missingGlyphs: ((String, LanguageTag) -> [Unicode.Scalar])? = nil
  ) {
    self.catalogue = catalogue
    ledger = LedgerCheck(backTranslations)
    readsLedger = !backTranslations.isEmpty
    self.terms = SourceTerms.all(of: terms)
    var checks: [any TextCheck] = [
      MessageSyntaxCheck(), PlaceholderCheck(), NumberCheck(), NormalFormCheck(), InvisibleCheck(),
      BreakMarkCheck(), ScriptCheck(), HanCheck(), RubyCheck(), SpacingCheck(), BracketCheck(),
      PunctuationCheck(), UnchangedCheck(), TermCheck(terms), AbolishedTermCheck(terms),
      OppositeCheck(catalogue: catalogue), OtherLanguageCheck(catalogue), EndingCheck(),
      PlainJapaneseCheck(), HouseTermCheck(terms), PartsCheck(),
      ledger,
    ]
    if let missingGlyphs { checks.append(GlyphCheck(missingGlyphs: missingGlyphs)) }
    self.checks = checks
  }

  /// Every problem: of `book.json` first, then in the order of the languages and phrases.
  public func diagnostics() -> [Diagnostic] {
    let sources = catalogue.phrases.map { SourceText($0, terms: terms) }
    var found = BookCheck(catalogue: catalogue).diagnostics()
    for language in catalogue.languages {
      if readsLedger, !ledger.isBegun(language), let book = catalogue.books.last {
        found.append(LedgerCheck.notBegun(language, in: book))
      }
      let rules = WritingRules.of(language)
      for (source, translation) in zip(sources, catalogue.translations(in: language)) {
        guard let translation else { continue }
        found += diagnostics(CheckedText(source, translation, rules))
      }
    }
    return found
  }

  /// What would be wrong if a text stood in the catalogue for a phrase, in the place of the one that does.
  ///
  /// The text is compared with the catalogue's other texts; the phrase must be one of the catalogue.
  public func diagnostics(of number: PhraseNumber, as translation: Translation) -> [Diagnostic] {
    guard let phrase = catalogue[number] else { return [] }
    let rules = WritingRules.of(translation.language)
    return diagnostics(CheckedText(SourceText(phrase, terms: terms), translation, rules))
  }

  private func diagnostics(_ text: CheckedText) -> [Diagnostic] {
    var problems = checks.flatMap { $0.problems(text) }
    if problems.contains(where: { $0.rule == OtherLanguageCheck.rule }), ledger.vouches(for: text) {
      problems.removeAll { $0.rule == OtherLanguageCheck.rule }
    }
    return problems.map { problem in
      Diagnostic(
        problem.severity, problem.rule,
        at: SourcePosition(
          file: catalogue.file(of: text.phrase, in: text.language), line: text.translation.line,
          element: "\(text.phrase.number) \(text.language)"),
        problem.message, hint: problem.hint)
    }
  }
}
