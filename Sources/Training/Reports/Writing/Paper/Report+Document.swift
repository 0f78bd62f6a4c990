public import Documents
import Geometry

extension Report {
  /// The report on paper: A4, the matrix on A3; PDF, SVG and PNG all come from it.
  public var document: Document {
    Document(
      title: Text("\(number) \(ReportWords(self).title)", language: "ja"),
      issued: "\(head.drawnUpOn)T00:00:00+09:00",
      pages: [kind == .onePage ? OnePagePaper(self).page : page])
  }

  private var page: Page {
    let shown = sections.filter { !$0.isForFiles }
    let isMatrix = kind == .inclusion
    let room =
      isMatrix
      ? PaperTable.Room(isLandscape: true, size: 3)
      : PaperTable.room(for: shown.compactMap(\.table))
    let width = isMatrix ? 396.0 : room.isLandscape ? 273 : 186
    let sheet = PaperSheet(self)
    var blocks = sheet.head(
      "\(ReportWords(self).title)　\(head.deliveriesYear.japanese)")
    if !figures.isEmpty { blocks += [PaperFigures.block(figures), PaperParts.space(2.5)] }
    if let bar {
      blocks +=
        PaperBar(bar, width: width, height: 12, unit: isMatrix ? 7 : 5).blocks + [
          PaperParts.space(2.5)
        ]
    }
    if !map.isEmpty {
      blocks += [
        .stack(
          Stack(
            .along, shares: [136, Int(width) - 136],
            children: [
              .stack(
                Stack(
                  .down,
                  children: [PaperMap(map).block(tileHeight: 11.3), PaperParts.space(1.5)]
                    + PaperMap.legend(width: 136))), PaperParts.space(0),
            ])), PaperParts.space(3),
      ]
    }
    for section in shown {
      blocks.append(PaperParts.text(section.title, 4.4, .bold, role: .heading))
      blocks.append(PaperParts.space(0.8))
      blocks += section.sentences.map { PaperParts.text($0, 3.3) }
      if let table = section.table, !table.rows.isEmpty {
        blocks.append(
          isMatrix && section.key == "matrix"
            ? PaperMatrix(table).block : PaperTable(table, size: room.size, width: width).block)
      } else if section.sentences.isEmpty {
        blocks.append(PaperParts.text("なし。", 3.3))
      }
      if isMatrix && section.key == "matrix" { blocks += matrixLegend }
      blocks.append(PaperParts.space(4))
    }
    blocks += sheet.notes
    return sheet.page(
      isMatrix ? .a3 : .a4, isLandscape: room.isLandscape, overflow: .continue, blocks: blocks)
  }

  private var matrixLegend: [Block] {
    [
      PaperParts.space(2),
      .stack(
        Stack(
          .along, gap: 5,
          children: Standing.allCases.map { PaperParts.legend($0, $0.japanese, unit: 7) })),
    ]
  }
}
