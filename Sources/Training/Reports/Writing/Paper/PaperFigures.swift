import Documents
import Geometry

/// The seven numbers in a row.
enum PaperFigures {
  static func block(_ figures: [KeyFigure]) -> Block {
    .stack(
      Stack(
        .along, gap: 2, rule: 0.25, shares: figures.map { _ in 1 }, children: figures.map(figure)))
  }

  private static func figure(_ figure: KeyFigure) -> Block {
    let counts = figure.key == "included" || figure.key == "delivered"
    let digits = "\(figure.count)".count
    let size = digits <= 2 ? 11.0 : digits == 3 ? 8.6 : digits == 4 ? 6.4 : 5
    return .stack(
      Stack(
        .down, padding: PaperParts.insets(0.6, 0.4), gap: 0.6,
        children: [
          .stack(
            Stack(
              .along, gap: 0.6, extent: 13, alignment: .end,
              children: [
                PaperParts.text(
                  "\(figure.count)", size, .bold, lines: 1, stroke: counts ? .under : .none,
                  pitch: 1.15), PaperParts.text(figure.unit, 3.2, lines: 1),
              ])), PaperParts.space(1.6), PaperParts.text(figure.title, 3.2, pitch: 1.3),
          PaperParts.text(figure.detail, 2.9, pitch: 1.3),
        ]))
  }
}
