import Diagnostics
import Documents
import Output
import Typesetting

extension DocumentPrinter {
  /// All pages in one file that a browser or a reader sets.
  ///
  /// Whether they would fit their paper does not matter, nor which fonts are here; what would be missing in the file does.
  func flowing(_ document: Document, as format: OutputFormat) -> Result {
    let typesetter = workspace.typesetter
    let diagnostics = document.pages.enumerated().flatMap { number, page in
      typesetter.typeset(page, number: number).problems
        .filter { Self.leavesOut($0.kind, format) }.map { $0.diagnostic(page: page) }
    }
    guard diagnostics.isEmpty else {
      return Result(files: [], pageCount: document.pages.count, diagnostics: diagnostics)
    }
    let file =
      format == .html
      ? HTMLWriter(languages: workspace.languages, pictures: typesetter.pictures).write(document)
      : TextWriter().write(document)
    return Result(files: [file], pageCount: document.pages.count, diagnostics: [])
  }

  private static func leavesOut(_ kind: LayoutProblem.Kind, _ format: OutputFormat) -> Bool {
    switch kind {
    case .unknownLanguage: true
    case .unknownPictogram, .unknownDrawing: format == .html
    case .missingFont, .missingGlyphs, .tooWide, .tooHigh: false
    }
  }
}
