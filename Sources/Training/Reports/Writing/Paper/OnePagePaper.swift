import Documents
import Geometry

/// The A4 page that a governor reads.
struct OnePagePaper {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var page: Page {
    let sheet = PaperSheet(report)
    let year = report.head.deliveriesYear.japanese
    let area = report.head.prefectureName
    var blocks = sheet.head("\(year)の 状況\(area.isEmpty ? "" : "　\(area)")")
    blocks += [PaperFigures.block(report.figures), PaperParts.space(2)]
    if let bar = report.bar {
      blocks.append(heading("\(bar.total)校の 内訳"))
      blocks += PaperBar(bar, width: 186).blocks
    }
    // Figures that differ from published ones say more below themselves and in a note: the map makes room.
    let tileHeight = report.notes.count > 3 ? 11.6 : 12.4
    let map =
      [
        heading("都道府県"), PaperMap(report.map).block(tileHeight: tileHeight),
        PaperParts.space(1.5),
      ]
      + PaperMap.legend(width: 136)
    blocks += [
      PaperParts.space(1.5),
      .stack(
        Stack(
          .along, gap: 6, shares: [136, 44],
          children: [
            .stack(Stack(.down, children: map)),
            .stack(
              Stack(.down, children: [heading("残っていること")] + report.openItems.enumerated().map(item))
            ),
          ])), PaperParts.space(1.5),
    ]
    blocks += report.notes.map { PaperParts.text($0, 2.5, role: .note, pitch: 1.35) }
    return sheet.page(.a4, isLandscape: false, overflow: .diagnose, blocks: blocks)
  }

  private func heading(_ words: String) -> Block {
    .stack(
      Stack(
        .down, padding: Insets(top: 0.8, bottom: 1.2),
        children: [PaperParts.text(words, 4.6, .bold, role: .heading)]))
  }

  private func item(_ place: Int, _ item: OpenItem) -> Block {
    let badge = Stack(
      .down, ground: .black, padding: PaperParts.insets(0.4, 1.4), alignment: .centre,
      children: [PaperParts.text("\(place + 1)", 3.6, .bold, alignment: .centre, lines: 1)])
    let words = Stack(
      .down,
      children: [PaperParts.text(item.title, 3.6, .bold)]
        + (item.detail.isEmpty ? [] : [PaperParts.text(item.detail, 3.4)]))
    return .stack(
      Stack(
        .down,
        children: [
          PaperParts.rule(0.25),
          .stack(
            Stack(
              .along, padding: PaperParts.insets(2.2, 0), gap: 2, shares: [0, 1],
              children: [.stack(Stack(.down, children: [.stack(badge)])), .stack(words)])),
        ]))
  }
}
