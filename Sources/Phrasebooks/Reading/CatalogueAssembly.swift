import Diagnostics
import WritingSystems

/// The catalogue while its books are being read, one after the other.
struct CatalogueAssembly {
  private var books: [Phrasebook] = []
  private var phrases: [Phrase] = []
  private var places: [PhraseNumber: Int] = [:]
  private var translations: [LanguageTag: [PhraseNumber: Translation]] = [:]
  private var backTranslations: [BackTranslation] = []
  private var diagnostics: [Diagnostic] = []

  private var ledger = ReviewLedger()
  private var begun = 0

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func report(_ more: [Diagnostic]) {
    diagnostics.append(contentsOf: more)
  }

  mutating func begin(
    _ book: Phrasebook, phrases more: [Phrase], ledger: ReviewLedger,
    backTranslations: [BackTranslation]
  ) {
    books.append(book)
    self.ledger = ledger
    self.backTranslations.append(contentsOf: backTranslations)
    begun = phrases.count
    for phrase in more {
      if places[phrase.number] == nil {
        places[phrase.number] = phrases.count
        phrases.append(phrase)
      } else {
        report(ReadingProblem.duplicateNumber(phrase.number).diagnostic("\(book.folder)/book.json"))
      }
    }
  }

  /// Adds a language of the book that was begun last; Japanese comes first and sets the sources.
  mutating func add(_ file: POFile, in language: LanguageTag) {
    report(file.diagnostics)
    guard let path = books.last.map({ "\($0.folder)/\(language).po" }) else { return }
    if file.header["language"] != language.description, !file.entries.isEmpty {
      report(ReadingProblem.headerLanguage(file.header["language"]).diagnostic(path, line: 1))
    }
    var lines: [PhraseNumber: Int] = [:]
    for entry in file.entries {
      guard let number = number(of: entry, path) else { continue }
      if let first = lines.updateValue(entry.line, forKey: number) {
        lines[number] = first
        report(
          ReadingProblem.duplicate(number, firstLine: first).diagnostic(path, line: entry.line))
        continue
      }
      add(entry, number, language, path)
    }
    for phrase in phrases[begun...] where translations[language]?[phrase.number] == nil {
      let line = lines[phrase.number]
      report(ReadingProblem.missing(phrase.number, language).diagnostic(path, line: line))
    }
  }

  /// Compares the phrases with the list of all numbers that ever existed.
  mutating func compareNumbers(_ path: String) {
    do throws(FileProblem) {
      let bytes = try FileContents.read(path)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      var listed: [PhraseNumber: Int] = [:]
      for (place, line) in lines.enumerated() {
        if let number = PhraseNumber.read(line) { listed[number] = place + 1 }
      }
      for number in phrases.map(\.number) where listed[number] == nil {
        report(ReadingProblem.unlisted(number).diagnostic(path))
      }
      for (number, line) in listed.sorted(by: { $0.value < $1.value }) where places[number] == nil {
        report(ReadingProblem.gone(number).diagnostic(path, line: line))
      }
    } catch {
      report(error.diagnostic(path))
    }
  }

  func finish() -> (Catalogue, [Diagnostic]) {
    let catalogue = Catalogue(
      books: books, phrases: phrases, translations: translations,
      backTranslations: backTranslations)
    return (catalogue, diagnostics)
  }

  private mutating func number(of entry: POEntry, _ path: String) -> PhraseNumber? {
    guard let context = entry.context else {
      report(ReadingProblem.noNumber.diagnostic(path, line: entry.line))
      return nil
    }
    guard let number = PhraseNumber(context), let place = places[number], place >= begun else {
      report(ReadingProblem.unknownNumber(context).diagnostic(path, line: entry.line))
      return nil
    }
    return number
  }

  private mutating func add(
    _ entry: POEntry, _ number: PhraseNumber, _ language: LanguageTag, _ path: String
  ) {
    guard let place = places[number] else { return }
    if language == .japanese {
      phrases[place].source = entry.source
    } else if phrases[place].source != entry.source {
      report(ReadingProblem.otherSource(number).diagnostic(path, line: entry.line))
    }
    guard !entry.text.isEmpty else { return }
    var translation = Translation(language: language, text: entry.text, line: entry.textLine)
    if language == .japanese {
      translation.state = .final
      translation.basis = .source
    } else {
      let (review, isVoid) = ledger.verdict(
        on: number, in: language, source: phrases[place].source, text: entry.text)
      if let review {
        translation.state = review.state
        translation.basis = review.basis
      }
      translation.hasVoidReview = isVoid
    }
    if entry.isFuzzy {
      translation.state = .initial
      report(ReadingProblem.fuzzy(number).diagnostic(path, line: entry.line))
    }
    translations[language, default: [:]][number] = translation
  }
}
