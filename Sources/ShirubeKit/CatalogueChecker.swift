import Diagnostics
import Documents
import Phrasebooks
import WritingSystems

/// Checks everything in the data folder that people write: phrasebooks, terms, and that all of it can be drawn.
public struct CatalogueChecker {
  private let workspace: Workspace

  /// Makes a checker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Reads all phrasebooks and reports every problem at once.
  public func check() -> CheckReport {
    let catalogue = workspace.catalogue()
    let (terms, termProblems) = TermTable.read(workspace.data.terms)
    let (backs, backProblems) = PhrasebookReader()
      .readBackTranslations(workspace.data.phrasebooks)
    let coverage = FontCoverage(workspace)
    let check = CatalogueCheck(
      catalogue, terms: terms, backTranslations: backs,
      missingGlyphs: { coverage.missing($0, in: $1) })
    var found =
      workspace.catalogueDiagnostics + termProblems + backProblems + check.diagnostics()
    found += FontFinder(workspace).missing(catalogue.languages.map(\.description))
    found += unknownPictograms(in: catalogue)
    return CheckReport(found, catalogue: catalogue)
  }

  /// The pictograms that cannot be drawn, at each phrase that has one.
  private func unknownPictograms(in catalogue: Catalogue) -> [Diagnostic] {
    let names = Set(catalogue.phrases.compactMap(\.pictogram)).sorted()
    let diagnosis = SheetDiagnosis(workspace)
    guard !diagnosis.reasons([], pictograms: names).isEmpty else { return [] }
    return catalogue.phrases.flatMap { phrase -> [Diagnostic] in
      guard let name = phrase.pictogram else { return [] }
      return diagnosis.reasons([], pictograms: [name]).map { reason in
        var reason = reason
        let folder = catalogue.books.first { $0.name == phrase.book }?.folder ?? phrase.book
        reason.position = SourcePosition(
          file: "\(folder)/book.json", element: phrase.number.description)
        return reason
      }
    }
  }
}
