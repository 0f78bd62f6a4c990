import Documents
import Geometry
import TestSupport

/// Documents that no person would write, with every kind of block and every value of every field.
struct RandomDocument {
  private var dice: SeededDice

  init(seed: Int) { dice = SeededDice(seed) }

  mutating func document() -> Document {
    Document(
      title: text(), issued: dice.pick(["", "2026-11-23T16:30:00+09:00", "昨日"]),
      pages: several(0...3) { $0.page() })
  }

  private mutating func several<Item>(
    _ range: ClosedRange<Int>, _ make: (inout RandomDocument) -> Item
  ) -> [Item] {
    (0..<(range.lowerBound + dice.roll(range.count))).map { _ in make(&self) }
  }

  private mutating func word() -> String {
    dice.pick([
      "", "水", "この水は 飲めません。", "Don’t drink", "पानी", "ہوا \u{200F}(12:00)", "ရေ\u{200B}", "\"\\\n\t",
      "👪",
      "e\u{301}", "\u{0}",
    ])
  }

  private mutating func length() -> Millimetres {
    dice.pick([0, 0.1, 1, 2.3, 5, 21, 1e-7, 12_345.678, Millimetres(dice.length(0...300))])
  }

  private mutating func text() -> Text {
    Text(
      language: dice.pick(["ja", "ja-simple", "ur", "zh-Hant", "", "xx-unknown"]),
      spans: several(0...3) { maker in
        switch maker.dice.roll(3) {
        case 0: .plain(maker.word())
        case 1: .ruby(base: maker.word(), reading: maker.word())
        default: .strong(maker.word())
        }
      })
  }

  private mutating func insets() -> Insets {
    Insets(top: length(), bottom: length(), start: length(), end: length())
  }

  private mutating func alignment() -> Alignment { dice.pick([.start, .centre, .end]) }

  private mutating func size() -> Size {
    switch dice.roll(3) {
    case 0: .role
    case 1: .exactly(length())
    default: .fit(least: length(), most: length())
    }
  }

  private mutating func paragraph() -> Paragraph {
    Paragraph(
      text(), role: dice.pick(Role.allCases), alignment: alignment(), size: size(),
      weight: dice.pick([.regular, .bold]), lines: dice.roll(4), rubyScale: length().value,
      pitch: length().value, origin: dice.happens(oneIn: 2) ? word() : nil)
  }

  private mutating func page() -> Page {
    Page(
      paper: Paper(width: length(), height: length(), margins: insets()), language: word(),
      label: word(),
      furniture: Furniture(
        header: several(0...2) { $0.paragraph() }, footer: several(0...3) { $0.paragraph() },
        hasFootRule: dice.happens(oneIn: 2), frame: length().value,
        drill: dice.happens(oneIn: 2)
          ? DrillBand(
            watermark: text(), words: several(0...2) { $0.text() },
            sentences: several(0...2) { $0.text() }) : nil),
      overflow: dice.pick([.shrink, .continue, .diagnose]),
      blocks: several(0...3) { $0.block(depth: 0) })
  }

  private mutating func block(depth: Int) -> Block {
    // Deep enough to meet every kind inside every other, not so deep that it never ends.
    switch dice.roll(depth < 3 ? 6 : 3) {
    case 0: .text(paragraph())
    case 1:
      .pictogram(
        Pictogram(name: word(), side: length(), alignment: alignment(), alternative: text()))
    case 2: .drawing(drawing())
    case 3: .stack(stack(depth: depth + 1))
    case 4:
      .grid(
        Grid(
          columns: dice.roll(4), rule: length(), gap: length(), extent: length(),
          cells: several(0...3) { $0.block(depth: depth + 1) }))
    default:
      .table(
        Table(
          header: several(0...3) { $0.text() }, alignments: several(0...2) { $0.alignment() },
          size: size(), shares: several(0...3) { $0.dice.roll(9) },
          rule: length(), least: length(),
          rows: several(0...2) { maker in
            maker.several(0...2) { $0.block(depth: depth + 1) }
          }))
    }
  }

  private mutating func drawing() -> Drawing {
    var values: [String: String] = [:]
    for _ in 0..<dice.roll(3) { values[word()] = word() }
    return Drawing(
      word(), values: values, width: length(), height: length(),
      alternative: dice.happens(oneIn: 2) ? text() : nil)
  }

  private mutating func stack(depth: Int) -> Stack {
    Stack(
      dice.pick([.down, .along]), border: dice.pick(Border.allCases),
      ground: dice.pick(Ground.allCases), padding: insets(), gap: length(),
      rule: length(), shares: several(0...3) { $0.dice.roll(4) }, extent: length(),
      distribution: alignment(), alignment: alignment(), bleeds: dice.happens(oneIn: 2),
      children: several(0...3) { $0.block(depth: depth) })
  }
}
