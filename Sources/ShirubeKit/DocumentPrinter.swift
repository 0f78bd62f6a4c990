public import Diagnostics
public import Documents
import Fonts
import Output
import Typesetting

/// Writes a document in any format, set on paper or flowing.
public struct DocumentPrinter {
  /// What came of it.
  public struct Result {
    /// The files: one PDF, HTML or text, or one SVG or PNG a page. Empty where something keeps the document from being printed.
    public var files: [[UInt8]]
    /// How many pages; of HTML and text, how many the document has.
    public var pageCount: Int
    /// What is wrong, with each block's path and origin.
    public var diagnostics: [Diagnostic]
  }

  let workspace: Workspace

  /// Makes a printer.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Sets all pages; nothing is written if one of them has a problem.
  ///
  /// `resolution` is in dots an inch, for PNG. Where pages are arranged on sheets, the sheets are counted.
  public func print(
    _ document: Document, as format: OutputFormat, resolution: Double = 150,
    arrangement: PageArrangement = .pages
  ) -> Result {
    if format.isFlowing { return flowing(document, as: format) }
    var diagnostics: [Diagnostic] = []
    var frames: [Frame] = []
    let writer = PDFWriter(title: document.title, issued: document.issued)
    var count = 0
    for (number, page) in document.pages.enumerated() {
      let result = workspace.typesetter.typeset(page, number: number)
      diagnostics += result.problems.map { $0.diagnostic(page: page) }
      count += result.frames.count
      // A page on its own paper is written at once: thousands of them need not be kept.
      if format == .pdf, arrangement == .pages {
        for frame in result.frames { writer.append(frame) }
      } else {
        frames += result.frames
      }
    }
    if arrangement != .pages {
      frames = arrangement.sheets(frames)
      count = frames.count
      if format == .pdf { for frame in frames { writer.append(frame) } }
    }
    if diagnostics.contains(where: { $0.severity == .error }) {
      return Result(files: [], pageCount: count, diagnostics: diagnostics)
    }
    do {
      let files: [[UInt8]]
      switch format {
      case .pdf: files = [try writer.finish()]
      case .svg: files = frames.map(SVGWriter(title: document.title.plain).write)
      case .png: files = try frames.map(PNGWriter(dotsPerInch: resolution).write)
      case .html, .text: files = []
      }
      return Result(files: files, pageCount: count, diagnostics: diagnostics)
    } catch {
      diagnostics.append(
        Diagnostic(
          .error, "output-failed", at: SourcePosition(),
          LocalizedMessage(
            ja: "頁を書き出せませんでした（フォントを切り出せないか、記憶が足りません）",
            en: "The pages could not be written: a font cannot be cut down, or memory is short"),
          hint: LocalizedMessage(
            ja: "shirube doctor でフォントを確かめてください",
            en: "Check the fonts with: shirube doctor")))
      return Result(files: [], pageCount: count, diagnostics: diagnostics)
    }
  }
}
