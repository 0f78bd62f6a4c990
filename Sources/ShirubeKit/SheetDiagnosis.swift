public import Diagnostics
public import Documents
import Geometry
import Typesetting
import WritingSystems

/// Finds out why no sheet could be set where something is missing on this machine, rather than room on the paper.
public struct SheetDiagnosis {
  private let workspace: Workspace

  /// Makes a diagnosis over a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The missing fonts, letters and pictograms of some texts, each once; empty if only room is missing.
  public func reasons(_ texts: [Text], pictograms: [String]) -> [Diagnostic] {
    var blocks = texts.flatMap { text in
      [Weight.regular, .bold].map { weight in
        Block.text(
          Paragraph(text, size: .exactly(2), weight: weight, origin: text.language))
      }
    }
    blocks += pictograms.map { name in
      .pictogram(Pictogram(name: name, side: 5, alternative: Text(name, language: "ja")))
    }
    let page = Page(
      paper: Paper(
        width: 594, height: 841, margins: Insets(top: 10, bottom: 10, start: 10, end: 10)),
      language: "ja", overflow: .continue, blocks: blocks)
    var reasons: [Diagnostic] = []
    for problem in workspace.typesetter.typeset(page).problems {
      switch problem.kind {
      case .tooWide, .tooHigh: continue
      default: break
      }
      var reason = problem.diagnostic(page: page)
      reason.position = SourcePosition(element: problem.origin)
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }

  /// The sample texts of some languages, which need every font of theirs.
  public func samples(_ languages: [String]) -> [Text] {
    languages.compactMap { tag in
      workspace.languages.language(tag).map { Text($0.sample, language: tag) }
    }
  }
}
