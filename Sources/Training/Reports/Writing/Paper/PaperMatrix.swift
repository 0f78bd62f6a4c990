import Documents
import Geometry

/// The matrix on paper: the same cells as everywhere, each with the look of its state.
struct PaperMatrix {
  private let table: ReportTable
  private let size: Double

  init(_ table: ReportTable, size: Double = 3) {
    self.table = table.shown
    self.size = size
  }

  var block: Block {
    let states = table.columns.indices.filter { column in
      table.rows.contains {
        if case .standing = $0.cells[column] { true } else { false }
      }
    }
    return .table(
      Table(
        header: ["学校　回答　実施"].map { Text($0, language: "ja") }
          + states.map { Text(language: "ja", spans: [.strong(table.columns[$0].heading)]) },
        alignments: [.start] + states.map { _ in .centre },
        size: .exactly(Millimetres(size * 0.95)),
        shares: [56 * max(1, states.count)] + states.map { _ in 340 }, rule: 0.2,
        least: 9.5,
        rows: table.rows.map { row in
          [head(row)] + states.map { cell(row.cells[$0]) }
        }))
  }

  private func head(_ row: ReportRow) -> Block {
    func words(_ key: String) -> String {
      table.columns.firstIndex { $0.key == key }.map { row.cells[$0].words } ?? ""
    }
    return .stack(
      Stack(
        .down,
        children: [
          PaperParts.text(words("name"), size, .bold, pitch: 1.3),
          PaperParts.text("\(words("reply"))　\(words("held"))", size * 0.85, pitch: 1.3),
        ]))
  }

  private func cell(_ cell: ReportCell) -> Block {
    guard case .standing(let standing, let hours) = cell else { return PaperParts.space(0) }
    // Long words stay within the narrowest column.
    let scale = standing == .postponed ? 0.8 : 1.0
    return PaperParts.plate(
      standing,
      [(standing.japanese, size * 0.95 * scale, .regular)]
        + (hours.map { [("\(ReportCell.hours($0))時間", size * 0.8, .regular)] } ?? []),
      padding: 1.3, plate: 0.4)
  }
}
