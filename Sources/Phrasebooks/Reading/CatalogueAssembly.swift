import Diagnostics
import WritingSystems

/// The catalogue while its books are being read, one after the other.
struct CatalogueAssembly {
  private var books: [Phrasebook] = []
  private var phrases: [Phrase] = []
  private var places: [PhraseNumber: Int] = [:]
  private var translations: [LanguageTag: [Translation?]] = [:]
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
    _ book: Phrasebook, phrases more: [Phrase], ledger: ReviewLedger
  ) {
    books.append(book)
    self.ledger = ledger
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
    var column = translations.removeValue(forKey: language) ?? []
    column += Array(repeating: nil, count: phrases.count - column.count)
    var lines = Array(repeating: 0, count: phrases.count)
    for (order, entry) in file.entries.enumerated() {
      guard let place = place(of: entry, expected: begun + order, path) else { continue }
      if lines[place] > 0 {
        let number = phrases[place].number
        let problem = ReadingProblem.duplicate(number, firstLine: lines[place])
        report(problem.diagnostic(path, line: entry.line))
        continue
      }
      lines[place] = entry.line
      column[place] = translation(entry, place, language, path)
    }
    for place in begun..<phrases.count where column[place] == nil {
      let problem = ReadingProblem.missing(phrases[place].number, language)
      report(problem.diagnostic(path, line: lines[place] > 0 ? lines[place] : nil))
    }
    translations[language] = column
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
      books: books, phrases: phrases, translations: translations)
    return (catalogue, diagnostics)
  }

  /// The place of an entry's phrase; files are in the order of the book, so the expected one is tried first.
  private mutating func place(of entry: POEntry, expected: Int, _ path: String) -> Int? {
    guard let context = entry.context else {
      report(ReadingProblem.noNumber.diagnostic(path, line: entry.line))
      return nil
    }
    if let number = PhraseNumber(context) {
      if expected < phrases.count, phrases[expected].number == number { return expected }
      if let place = places[number], place >= begun { return place }
    }
    report(ReadingProblem.unknownNumber(context).diagnostic(path, line: entry.line))
    return nil
  }

  private mutating func translation(
    _ entry: POEntry, _ place: Int, _ language: LanguageTag, _ path: String
  ) -> Translation? {
    if language == .japanese { phrases[place].source = entry.source }
    let phrase = phrases[place]
    if phrase.source != entry.source || phrase.source.utf8.count != entry.source.utf8.count {
      report(ReadingProblem.otherSource(phrase.number).diagnostic(path, line: entry.line))
    }
    guard !entry.text.isEmpty else { return nil }
    var translation = Translation(language: language, text: entry.text, line: entry.textLine)
    if language == .japanese {
      translation.state = .final
      translation.basis = .source
    } else {
      let (review, isVoid) = ledger.verdict(
        on: phrase.number, in: language, source: phrase.source, text: entry.text)
      if let review {
        translation.state = review.state
        translation.basis = review.basis
      }
      translation.hasVoidReview = isVoid
    }
    if entry.isFuzzy {
      translation.state = .initial
      report(ReadingProblem.fuzzy(phrase.number).diagnostic(path, line: entry.line))
    }
    return translation
  }
}
