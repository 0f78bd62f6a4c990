import Documents
import Geometry
import Phrasebooks

/// How much it hurts, 0 to 10: faces, and bars that grow.
struct PainScale {
  let board: BoardParts

  private var parts: SheetParts { board.parts }
  private var isPocket: Bool { board.request.form == .pocket }

  /// The scale, from the left in every direction.
  var block: Block {
    let side = isPocket ? 1.8 : 3.3
    let cells = (0...10).map { level in
      Block.stack(
        Stack(
          .down, padding: Insets(vertical: parts.u(0.3), horizontal: 0), alignment: .centre,
          children: [
            level.isMultiple(of: 2)
              ? .drawing(
                Drawing(
                  "face", values: ["level": "\(level)"], width: parts.u(side - 0.2),
                  height: parts.u(side),
                  alternative: Text("痛み \(level)", language: "ja")))
              : .drawing(Drawing("space", width: parts.u(side - 0.2), height: parts.u(side))),
            .drawing(
              Drawing(
                "painBar", values: ["level": "\(level)"], width: parts.u(side - 0.2),
                height: parts.u(isPocket ? 1.4 : 2.6),
                alternative: Text("\(level)", language: "ja"))),
            .text(
              Paragraph(
                Text("\(level)", language: "en"), role: .label, alignment: .centre,
                size: .exactly(parts.u(isPocket ? 1 : 1.4)), weight: .bold, lines: 1, pitch: 1.2)),
          ]))
    }
    var children: [Block] = [
      .stack(
        Stack(
          .down, border: .thin,
          children: [
            .grid(Grid(columns: 11, rule: parts.u(0.05), cells: board.fromLeft(cells)))
          ]))
    ]
    if let words = BodyPage.ends.flatMap({ try? board.reader.phrase($0) })?.choices,
      words.count == 2
    {
      children.append(
        .grid(
          Grid(
            columns: 2,
            cells: board.fromLeft([
              end(words[0], isLeft: true), end(words[1], isLeft: false),
            ]))))
    }
    return .stack(Stack(.down, gap: parts.u(0.2), children: children))
  }

  private func end(_ words: BoardPhrase.Words, isLeft: Bool) -> Block {
    let alignment: Alignment = isLeft != board.isRightToLeft ? .start : .end
    return .stack(
      Stack(
        .down,
        children: [
          .text(
            Paragraph(
              words.guest, role: .caption, alignment: alignment, size: .exactly(parts.u(0.96)),
              weight: .bold, origin: BodyPage.ends?.description)),
          board.japanese(words.japanese, alignment: alignment, origin: BodyPage.ends),
        ]))
  }
}
