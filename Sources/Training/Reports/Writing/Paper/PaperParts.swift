import Documents
import Geometry

/// The small parts of which paper reports are made; all lengths are millimetres.
enum PaperParts {
  static func text(
    _ words: String, _ size: Double, _ weight: Weight = .regular, role: Role = .label,
    alignment: Alignment = .start, lines: Int = 0, stroke: Stroke = .none, pitch: Double = 0
  ) -> Block {
    .text(
      Paragraph(
        Text(words, language: "ja"), role: role, alignment: alignment,
        size: .exactly(Millimetres(size)), weight: weight, lines: lines, pitch: pitch,
        stroke: stroke))
  }

  static func space(_ height: Double) -> Block {
    .drawing(Drawing("space", height: Millimetres(height)))
  }

  static func rule(_ height: Double) -> Block {
    .drawing(Drawing("rule", height: Millimetres(height)))
  }

  static func insets(_ vertical: Double, _ horizontal: Double) -> Insets {
    Insets(vertical: Millimetres(vertical), horizontal: Millimetres(horizontal))
  }

  /// A box with the look of a state, and lines of words on a plate where there is a pattern.
  static func plate(
    _ standing: Standing, _ lines: [(words: String, size: Double, weight: Weight)],
    padding: Double = 1, plate: Double = 0.6
  ) -> Block {
    let look = StandingLook(standing)
    let words = Block.stack(
      Stack(
        .down, ground: look.hasPattern ? .white : .none, padding: insets(0.1, plate),
        alignment: .centre,
        children: lines.map {
          text($0.words, $0.size, $0.weight, alignment: .centre, lines: 1, pitch: 1.2)
        }))
    return .stack(
      Stack(
        .down, border: look.border, ground: look.ground, padding: insets(padding, padding),
        distribution: .centre, alignment: .centre, children: [words]))
  }

  /// A small box with the sign of a state, and words beside it.
  ///
  /// Edges are drawn in units of the paper: the sign must stand clear of them.
  static func legend(
    _ standing: Standing, _ words: String, size: Double = 3, unit: Double = 5
  ) -> Block {
    .stack(
      Stack(
        .along, gap: 1, alignment: .centre,
        children: [
          .stack(
            Stack(
              .down, extent: Millimetres(5 + unit * 0.4),
              children: [
                plate(
                  standing, [(standing.sign, size * 0.9, .regular)], padding: unit * 0.18,
                  plate: 0.2)
              ])), text(words, size, lines: 1),
        ]))
  }
}
