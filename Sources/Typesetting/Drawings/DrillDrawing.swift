import Documents
import Fonts
import Geometry
import WritingSystems

/// What marks a drill page: diagonal bands with words at both edges, and 訓練 across the page in line work.
struct DrillDrawing {
  let pass: LayoutPass
  let builder: FrameBuilder
  let width: Double
  let height: Double

  private var unit: Double { pass.unit }

  /// The word across the page: 23 units high, turned by −32°, an outline filled with lines at 45°.
  func placeMark(_ word: Text) {
    guard let prepared = try? pass.preparer.prepare(word, weight: .bold, rubyScale: 0.5),
      let line = prepared.set(width: .infinity, lines: 1).lines.first
    else { return }
    let em = 23 * unit
    var elements: [Path.Element] = []
    let map = Transform.translation(-line.width * em / 2, em * 0.38)
      .then(.rotation(degrees: -32)).then(.translation(width / 2, height / 2))
    for piece in line.pieces {
      let scale = em / Double(piece.font.unitsPerEm)
      var x = piece.x * em
      for glyph in piece.glyphs {
        let place = Transform.scale(scale, -scale)
          .then(.translation(x + Double(glyph.dx) * scale, -Double(glyph.dy) * scale)).then(map)
        elements += piece.font.outline(of: glyph.id).transformed(by: place).elements
        x += Double(glyph.advance) * scale
      }
    }
    builder.add(
      .hatching(
        Hatching(outline: Path(elements), lines: diagonals(every: 0.72 * unit), width: 0.09 * unit)
      ))
  }

  /// Lines at 45° over the whole page.
  private func diagonals(every step: Double) -> Path {
    var elements: [Path.Element] = []
    var x = -height
    let spacing = step * 2.0.squareRoot()
    while x < width {
      elements.append(.move(Point(x: x, y: height)))
      elements.append(.line(Point(x: x + height, y: 0)))
      x += spacing
    }
    return Path(elements)
  }

  /// The bands of diagonal bars at both edges, each with a white plate in its middle.
  func placeBands(_ drill: DrillBand, band: Double) {
    builder.halo = 0
    bars(Rectangle(x: 0, y: 0, width: width, height: band))
    plate(drill.words, top: 0, band: band, least: 0.75, most: 1.1, first: 1.8)
    bars(Rectangle(x: 0, y: height - band, width: width, height: band))
    plate(
      drill.sentences, top: height - band, band: band, least: 0.42, most: 0.9, first: 0.9)
  }

  private func bars(_ box: Rectangle) {
    builder.add(.shape(Picture.Shape(path: .rectangle(box), fill: .white)))
    var elements: [Path.Element] = []
    let bar = 0.6 * unit * 2.0.squareRoot()
    var x = box.x - box.height
    while x < box.right {
      // A parallelogram at 45°, cut at the sides of the band.
      let corners = [
        Point(x: x, y: box.bottom), Point(x: x + box.height, y: box.y),
        Point(x: x + box.height + bar, y: box.y), Point(x: x + bar, y: box.bottom),
      ]
      let cut = PolygonCutter.cut(corners, left: box.x, right: box.right)
      for (index, point) in cut.enumerated() {
        elements.append(index == 0 ? .move(point) : .line(point))
      }
      if !cut.isEmpty { elements.append(.close) }
      x += 2 * bar
    }
    builder.add(.shape(Picture.Shape(path: Path(elements), fill: .black)))
  }

  /// Words side by side on a white plate, as large as its width allows.
  private func plate(
    _ words: [Text], top: Double, band: Double, least: Double, most: Double, first: Double
  ) {
    var scale = 1.0
    var node = StackNode(plateStack(words, first: first, rest: most, scale: scale), pass: pass)
    let room = width - 8 * unit
    while node.width(limit: .infinity) > room, most * scale > least {
      scale *= Ladder.ratio
      node = StackNode(plateStack(words, first: first, rest: most, scale: scale), pass: pass)
    }
    if node.width(limit: .infinity) > room {
      // More languages than one line holds: two lines, the words after the first half beneath.
      node = StackNode(twoLines(words, least: least), pass: pass)
    }
    let natural = min(width - 2 * unit, node.width(limit: .infinity))
    let plateWidth = natural + 1.6 * unit
    let box = Rectangle(x: (width - plateWidth) / 2, y: top, width: plateWidth, height: band)
    builder.addLine(box, .white)
    let inner = node.height(width: natural)
    node.place(
      in: Rectangle(
        x: box.x + 0.8 * unit, y: top + (band - inner) / 2, width: natural, height: inner),
      ink: .black, on: builder)
  }

  private func plateStack(
    _ words: [Text], first: Double, rest: Double, scale: Double
  ) -> Stack {
    Stack(
      .along, gap: Millimetres(0.8 * unit), alignment: .centre,
      children: words.enumerated().map { index, text in
        word(text, size: (index == 0 ? first : rest) * scale)
      })
  }

  private func twoLines(_ words: [Text], least: Double) -> Stack {
    let half = (words.count + 1) / 2
    let rows = [Array(words[..<half]), Array(words[half...])].map { row in
      Block.stack(plateStack(row, first: least, rest: least, scale: 1))
    }
    return Stack(.down, alignment: .centre, children: rows)
  }

  private func word(_ text: Text, size: Double) -> Block {
    let optical = pass.languages.language(text.language)?.optical ?? 1
    return .text(
      Paragraph(
        text, role: .label, size: .exactly(Millimetres(size * unit * optical)), weight: .bold,
        lines: 1))
  }
}
