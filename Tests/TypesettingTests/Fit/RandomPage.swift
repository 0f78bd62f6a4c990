import Documents
import Geometry
import TestSupport

/// Pages of fit texts as sheets have them: a headline, rows of languages, a note; often too full.
struct RandomPage {
  private var dice: SeededDice
  private var texts: RandomText

  init(seed: Int) {
    dice = SeededDice(seed)
    texts = RandomText(seed: seed &+ 1_000_003)
  }

  mutating func page(overflow: Overflow = .shrink) -> Page {
    var blocks: [Block] = [
      .text(paragraph(language: dice.pick(["ja", "ja-simple"]), .heading, 12...16, 18...30))
    ]
    let rows = (0..<(1 + dice.roll(4))).map { _ in row() }
    blocks.append(
      .stack(
        Stack(
          .down, rule: 0.25, shares: dice.happens(oneIn: 2) ? rows.map { _ in 1 } : [],
          children: rows)))
    if dice.happens(oneIn: 2) {
      blocks.append(.text(paragraph(language: "en", .note, 2...3, 3...4)))
    }
    let width = dice.pick([105.0, 148, 210])
    let height = dice.pick([74.0, 105, 148, 297])
    return Page(
      paper: Paper(
        width: Millimetres(width), height: Millimetres(height),
        margins: Insets(top: 6, bottom: 6, start: 6, end: 6)),
      language: "ja", label: "試し", overflow: overflow,
      blocks: [.stack(Stack(.down, gap: 1, children: blocks))])
  }

  private mutating func row() -> Block {
    .stack(
      Stack(
        .along, padding: Insets(vertical: 0.5, horizontal: 0), gap: 2, shares: [0, 1],
        alignment: .centre,
        children: [
          .drawing(Drawing("space", width: 10, height: 5)),
          .text(paragraph(language: texts.language(), .body, 4...8, 8...14)),
        ]))
  }

  private mutating func paragraph(
    language: String, _ role: Role, _ least: ClosedRange<Double>, _ most: ClosedRange<Double>
  ) -> Paragraph {
    Paragraph(
      texts.text(language), role: role, alignment: dice.pick([.start, .centre, .end]),
      size: .fit(
        least: Millimetres(dice.length(least)), most: Millimetres(dice.length(most))),
      weight: .bold, lines: dice.roll(4), origin: "13-02")
  }
}
