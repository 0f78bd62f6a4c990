public import Diagnostics
public import WritingSystems

/// Reads the folder of all phrasebooks.
///
/// What is wrong is reported and left out; the rest is read, so that one run reports every problem.
public struct PhrasebookReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads every book in a folder.
  ///
  /// - Parameter languages: the languages that are needed, looked up as RFC 4647 says; nil for all. Japanese is always
  ///   read, because it is the source.
  public func read(_ folder: String, languages: [LanguageTag]? = nil)
    -> (catalogue: Catalogue, diagnostics: [Diagnostic])
  {
    var assembly = CatalogueAssembly()
    guard let names = FileContents.names(in: folder) else {
      assembly.report(FileProblem.notThere.diagnostic(folder))
      return assembly.finish()
    }
    for name in names {
      let path = "\(folder)/\(name)"
      guard let files = FileContents.names(in: path), files.contains("book.json") else { continue }
      readBook(name, path, files, languages, &assembly)
    }
    if names.contains("numbers.txt") { assembly.compareNumbers("\(folder)/numbers.txt") }
    return assembly.finish()
  }

  /// Reads what has been translated back into Japanese, of every book in a folder.
  ///
  /// Only checks and reviewers need it; it is as large as a language and is not part of a catalogue.
  public func readBackTranslations(_ folder: String)
    -> (lines: [BackTranslation], diagnostics: [Diagnostic])
  {
    var lines: [BackTranslation] = []
    var diagnostics: [Diagnostic] = []
    for name in FileContents.names(in: folder) ?? []
    where FileContents.names(in: "\(folder)/\(name)")?.contains("book.json") == true {
      let (more, problems) = BackTranslation.read("\(folder)/\(name)/back-translations.csv")
      lines += more
      diagnostics += problems
    }
    return (lines, diagnostics)
  }

  private func readBook(
    _ name: String, _ path: String, _ files: [String], _ wanted: [LanguageTag]?,
    _ assembly: inout CatalogueAssembly
  ) {
    let (book, problems) = BookFile.read("\(path)/book.json")
    assembly.report(problems)
    guard let book else { return }
    var reader = BookReader(name: name, path: "\(path)/book.json")
    reader.read(book)
    assembly.report(reader.diagnostics)
    let (ledger, ledgerProblems) = ReviewLedger.read("\(path)/reviews.csv")
    assembly.report(ledgerProblems)
    assembly.begin(
      Phrasebook(name: name, folder: path, title: book.title, version: book.version),
      phrases: reader.phrases, ledger: ledger)
    for language in Self.languages(files, wanted, path, &assembly) {
      assembly.add(POFile.read("\(path)/\(language).po"), in: language)
    }
  }

  /// The languages to read, Japanese first.
  private static func languages(
    _ files: [String], _ wanted: [LanguageTag]?, _ path: String,
    _ assembly: inout CatalogueAssembly
  ) -> [LanguageTag] {
    var there: [LanguageTag] = []
    for file in files where file.hasSuffix(".po") {
      let name = String(file.dropLast(3))
      if let language = LanguageTag(name), language.description == name {
        there.append(language)
      } else {
        assembly.report(ReadingProblem.fileName(LanguageTag(name)).diagnostic("\(path)/\(file)"))
      }
    }
    let chosen =
      wanted.map { wanted in
        Set(wanted.compactMap { $0.lookup(in: there) }).union([.japanese])
      } ?? Set(there).union([.japanese])
    return [.japanese] + chosen.subtracting([.japanese]).sorted()
  }
}
