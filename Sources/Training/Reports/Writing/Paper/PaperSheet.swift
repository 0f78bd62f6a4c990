import Documents
import Geometry

/// The page of a report: paper, head and foot.
struct PaperSheet {
  private let report: Report
  private var words: ReportWords { ReportWords(report) }

  init(_ report: Report) { self.report = report }

  func page(_ size: PaperSize, isLandscape: Bool, overflow: Overflow, blocks: [Block]) -> Page {
    // The foot line stands 2.4 units above the edge; content ends above it.
    let bottom = Millimetres(size.short.value / 42 * 2.4 + 2.5)
    return Page(
      paper: Paper(
        width: isLandscape ? size.long : size.short, height: isLandscape ? size.short : size.long,
        margins: Insets(top: 11, bottom: bottom, start: 12, end: 12)),
      language: "ja", label: "\(report.number) \(report.title)",
      furniture: Furniture(footer: foot), overflow: overflow, blocks: blocks)
  }

  private var foot: [Paragraph] {
    let basis = report.head.basis.isEmpty ? "" : "\(report.head.basis)　"
    return [
      Paragraph(
        Text(words.foot, language: "ja"), role: .note, size: .exactly(2.5)),
      Paragraph(
        Text("\(basis){page}／{pages}", language: "ja"), role: .note, alignment: .end,
        size: .exactly(2.5)),
    ]
  }

  /// Round, title and days over a rule.
  func head(_ title: String) -> [Block] {
    let days = Stack(
      .down, distribution: .end,
      children: [
        PaperParts.text("基準日 \(report.head.asOf)", 3.2, alignment: .end, lines: 1),
        PaperParts.text("作成 \(report.head.drawnUpOn)", 3.2, alignment: .end, lines: 1),
      ])
    return [
      PaperParts.text(words.round, 3.4), PaperParts.space(0.8),
      .stack(
        Stack(
          .along, gap: 4, shares: [1, 0], alignment: .end,
          children: [PaperParts.text(title, 8, .bold, role: .heading), .stack(days)])),
      PaperParts.space(1.6), PaperParts.rule(0.8), PaperParts.space(2.4),
    ]
  }

  /// What a reader must know, in small print.
  var notes: [Block] {
    report.checks.map { PaperParts.text($0.words, 3) } + [PaperParts.space(2)]
      + report.notes.map { PaperParts.text("注 \($0)", 2.7) }
  }
}
