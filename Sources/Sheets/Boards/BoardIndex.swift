import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What stands on which page, so that paper works without the tool.
struct BoardIndex {
  let board: BoardParts
  let plan: BoardPlan
  /// The pages that are not printed because nothing is left on them.
  let missing: Set<Int>

  private var parts: SheetParts { board.parts }

  /// Some lines of the index.
  func block(_ lines: [BoardPlan.IndexLine]) -> Block {
    let rows = lines.map { line in
      let page = plan.pages[line.page]
      let code = missing.contains(line.page) ? "—" : "\(board.letter)\(line.page + 1)"
      return row(
        code, line.title ?? BoardNote.pointHere, category: line.category,
        line.hasNumbers ? page.numbers : [])
    }
    return board.framed(.stack(Stack(.down, rule: parts.u(0.05), children: rows)))
  }

  private func row(
    _ code: String, _ title: PhraseNumber?, category: Int?, _ numbers: [PhraseNumber]
  ) -> Block {
    let words = title.flatMap(board.reader.label(_:))
    var children: [Block] = []
    if let words {
      children.append(
        .stack(
          Stack(
            .along, gap: parts.u(0.6), shares: [3, 2], alignment: .centre,
            children: [
              .text(
                Paragraph(
                  words.guest, role: .body, size: .fit(least: parts.u(0.8), most: parts.u(1.1)),
                  weight: .bold, origin: title?.description)),
              board.japanese(words.japanese, alignment: .start, origin: title),
            ])))
    }
    if !numbers.isEmpty {
      children.append(
        .text(
          Paragraph(
            Text(numbers.map(\.description).joined(separator: "  "), language: "en"), role: .label,
            alignment: board.side(.start, of: Text("", language: "en")),
            size: .exactly(parts.u(0.6)))))
    }
    let place = Paragraph(
      Text(code, language: "en"), role: .label, alignment: board.isRightToLeft ? .end : .start,
      size: .exactly(parts.u(1)), weight: .bold, lines: 1)
    let section = Paragraph(
      Text(category.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "", language: "en"), role: .label,
      alignment: .centre, size: .exactly(parts.u(0.8)), lines: 1)
    let boxes: [Block] = [
      .stack(
        Stack(
          .down, padding: Insets(start: parts.u(0.3), end: parts.u(0.3)), extent: parts.u(3),
          children: [.text(place)])),
      .stack(
        Stack(.down, extent: parts.u(category == nil ? 0.1 : 1.6), children: [.text(section)])),
      .stack(
        Stack(
          .down, padding: Insets(start: parts.u(0.3), end: parts.u(0.3)), children: children)),
    ]
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.12), horizontal: 0),
        shares: board.fromLeft([0, 0, 1]), alignment: .centre, children: board.fromLeft(boxes)))
  }
}
