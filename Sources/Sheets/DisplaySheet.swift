import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The sheet on the wall: badge, pictogram, Japanese, then equal rows of languages (look 01).
struct DisplaySheet {
  let parts: SheetParts

  /// One way to set a sheet.
  private struct Shape {
    /// The side of the pictogram in units.
    var side: Double
    /// The row that gets two shares of the height.
    var double: Int?
    /// How many lines a language may take.
    var lines = 2
    /// The least size of the languages in millimetres.
    var least: Double
    /// Whether the Japanese may be as small as in a notice: a whole instruction of several sentences.
    var isNotice = false
  }

  /// The ways to set a content, the best first; the first that fits is taken.
  ///
  /// Signs are read from 2.5 m, sentences from as far as an entrance is, or, where they are long, as a notice.
  func variants(_ content: SheetContent, footer: [Paragraph]) -> Variants {
    let sides: [Double] = content.pictogram == nil ? [0] : [17.6, 14]
    let last = sides[sides.count - 1]
    let longest = content.rows.indices.max { left, right in
      Self.room(content.rows[left].text) < Self.room(content.rows[right].text)
    }
    let least = content.kind == .sign ? 10.5 : 7.4
    var shapes = sides.map { Shape(side: $0, double: nil, least: least) }
    shapes.append(Shape(side: last, double: longest, least: least))
    // One language alone may take the height that is free: its least size stays.
    shapes.append(Shape(side: min(last, 14), double: longest, lines: 4, least: least))
    if content.kind != .sign || content.letters > 18 {
      let small = min(last, 8.8)
      shapes.append(Shape(side: small, double: nil, lines: 3, least: 7.4))
      shapes.append(Shape(side: small, double: longest, lines: 6, least: 5.3))
      shapes.append(
        Shape(side: min(small, 6), double: nil, lines: 9, least: 5.3, isNotice: true))
    }
    // The words in every language come before a large pictogram; own names alone are the last resort.
    return [[SheetNote.Style.oneLine, .twoLines], [.names]].flatMap { styles in
      shapes.flatMap { shape in
        styles.map { style in { page(content, shape, note: style, footer: footer) } }
      }
    }
  }

  /// Roughly how much room a text needs: how many letters of the same size it has.
  private static func room(_ text: Text) -> Double {
    let wide = text.plain.unicodeScalars.count { $0.value >= 0x2E80 }
    return Double(text.plain.unicodeScalars.count + wide)
  }

  private func page(
    _ content: SheetContent, _ shape: Shape, note: SheetNote.Style, footer: [Paragraph]
  ) -> Page {
    var blocks: [Block] = []
    var shares: [Int] = []
    func add(_ block: Block, share: Int = 0) {
      blocks.append(block)
      shares.append(share)
    }
    if let number = content.number { add(parts.hugging(parts.badge(number))) }
    if let name = content.pictogram, shape.side > 0 {
      add(
        .pictogram(
          Pictogram(
            name: name, side: parts.u(shape.side),
            alternative: Text(content.name, language: "ja"))))
    }
    add(parts.space(0.4))
    let headline = headline(content, shape)
    if content.rows.isEmpty {
      add(centred(headline), share: 1)
    } else {
      add(headline)
      add(parts.space(0.6))
      add(parts.rule())
      let rows = content.rows.map {
        parts.row(
          $0, size: size(content, shape), lines: shape.lines, origin: content.number)
      }
      let weights = content.rows.indices.map { $0 == shape.double ? 2 : 1 }
      add(
        .stack(Stack(.down, rule: parts.u(0.05), shares: weights, children: rows)), share: 1)
      add(parts.rule())
    }
    add(SheetNote(parts: parts, content: content, style: note).block)
    return Page(
      paper: parts.paper, language: "ja",
      label: [content.number?.description ?? "", content.name].joined(separator: " "),
      furniture: Furniture(
        footer: footer, drill: parts.drill(content.rows.map(\.language))),
      overflow: .shrink, blocks: [.stack(Stack(.down, shares: shares, children: blocks))])
  }

  private func centred(_ block: Block) -> Block {
    .stack(Stack(.down, distribution: .centre, children: [block]))
  }

  private func headline(_ content: SheetContent, _ shape: Shape) -> Block {
    let letters = Double(max(1, content.letters))
    // A line of the width of the paper holds eight letters of 21 mm, the least from 5 m; more take two lines.
    let lines = shape.isNotice ? 12 : letters <= 8 ? 1 : letters <= 20 ? 2 : 4
    let most = shape.isNotice ? 2.4 : lines == 1 ? 10.0 : lines == 2 ? 7 : 4.2
    var least = shape.isNotice ? 5.9 : lines == 1 ? 21.0 : lines == 2 ? 14.7 : 12
    if let distance = parts.options.distance { least = distance / 250 / 0.95 }
    let largest = max(most * parts.unit, least)
    // Ruby over very large letters would spread the word.
    let expected = min(largest, 37.2 * parts.unit / letters * Double(lines))
    return .text(
      Paragraph(
        content.headline, role: .heading, alignment: .centre,
        size: .fit(least: Millimetres(least), most: Millimetres(largest)), weight: .bold,
        lines: lines, rubyScale: expected > 6 * parts.unit ? 0.4 : 0.5,
        origin: content.number?.description))
  }

  private func size(_ content: SheetContent, _ shape: Shape) -> Size {
    var least = shape.least
    if let distance = parts.options.distance {
      least = parts.least(content.rows.map(\.language), distance: distance)
    }
    let most = (content.kind == .sign ? 3 : 2.2) * parts.unit
    return .fit(least: Millimetres(least), most: Millimetres(max(least, most)))
  }
}
