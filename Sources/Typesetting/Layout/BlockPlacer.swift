import Documents
import Geometry
import WritingSystems

/// Walks blocks once with the chosen sizes and puts items on a frame, in reading order.
struct BlockPlacer {
  let pass: LayoutPass
  let measure: BlockMeasure
  let builder: FrameBuilder

  init(pass: LayoutPass, builder: FrameBuilder) {
    self.pass = pass
    self.builder = builder
    measure = BlockMeasure(pass: pass)
  }

  /// Places a block in a box; `ink` is the colour of its letters.
  func place(_ block: Block, in box: Rectangle, ink: Colour) {
    switch block {
    case .text(let paragraph): place(paragraph, in: box, ink: ink)
    case .pictogram(let pictogram): place(pictogram, in: box, ink: ink)
    case .drawing(let drawing): place(drawing, in: box, ink: ink)
    case .stack(let stack): place(stack, in: box, ink: ink)
    case .grid(let grid): place(grid, in: box, ink: ink)
    case .table(let table):
      place(table, rows: table.rows.indices, in: box, ink: ink)
    }
  }

  func place(_ paragraph: Paragraph, in box: Rectangle, ink: Colour) {
    guard let setting = TextSetting(paragraph, width: box.width, pass: pass) else {
      report(paragraph)
      return
    }
    if !setting.missing.isEmpty {
      pass.problems.append(
        LayoutProblem(
          kind: .missingGlyphs(setting.missing, language: paragraph.text.language),
          path: pass.place, origin: paragraph.origin))
    }
    if setting.text.overflows {
      let missing = setting.text.width * setting.size - box.width
      pass.problems.append(
        LayoutProblem(
          kind: .tooWide(max(0, missing), language: paragraph.text.language), path: pass.place,
          origin: paragraph.origin))
    }
    let isRightToLeft = pass.languages.language(paragraph.text.language)?.direction == .rightToLeft
    let element = builder.add(
      FrameElement(
        kind: .paragraph(paragraph.role), language: paragraph.text.language,
        origin: paragraph.origin, text: paragraph.text.plain))
    var origins: [Point] = []
    for (line, baseline) in zip(setting.text.lines, setting.baselines) {
      let free = box.width - line.width * setting.size
      let x: Double
      switch paragraph.alignment {
      case .centre: x = free / 2
      case .start: x = isRightToLeft ? free : 0
      case .end: x = isRightToLeft ? 0 : free
      }
      origins.append(Point(x: box.x + x, y: box.y + baseline))
    }
    builder.add(
      .text(
        PlacedText(
          element: element, text: setting.text, size: setting.size, origins: origins, colour: ink,
          halo: builder.halo)))
  }

  private func report(_ paragraph: Paragraph) {
    do {
      _ = try pass.preparer.prepare(
        paragraph.text, weight: paragraph.weight, rubyScale: paragraph.rubyScale)
    } catch {
      let kind: LayoutProblem.Kind =
        switch error {
        case .unknownLanguage(let tag): .unknownLanguage(tag)
        case .missingFont(let name): .missingFont(name)
        }
      pass.problems.append(
        LayoutProblem(kind: kind, path: pass.place, origin: paragraph.origin))
    }
  }

  private func place(_ pictogram: Pictogram, in box: Rectangle, ink: Colour) {
    guard let picture = pass.pictures.picture(pictogram.name) else {
      pass.problems.append(
        LayoutProblem(kind: .unknownPictogram(pictogram.name), path: pass.place, origin: nil))
      return
    }
    let side = pictogram.side.value
    let free = box.width - side
    let x: Double
    switch pictogram.alignment {
    case .centre: x = free / 2
    case .start: x = pass.isRightToLeft ? free : 0
    case .end: x = pass.isRightToLeft ? 0 : free
    }
    let element = builder.add(
      FrameElement(
        kind: .figure, language: pictogram.alternative.language, origin: nil,
        text: pictogram.alternative.plain))
    builder.add(
      .picture(
        PlacedPicture(
          element: element, key: pictogram.name + (ink == .white ? "/white" : ""),
          picture: ink == .white ? picture.inverted : picture,
          box: Rectangle(x: box.x + x, y: box.y, width: side, height: side))))
  }

  private func place(_ drawing: Drawing, in box: Rectangle, ink: Colour) {
    var box = box
    if drawing.width.value > 0 {
      if pass.isRightToLeft { box.x += box.width - drawing.width.value }
      box.width = drawing.width.value
    }
    if drawing.height.value > 0 { box.height = drawing.height.value }
    guard let shapes = DrawingKit.shapes(drawing, in: box, unit: pass.unit, ink: ink) else {
      pass.problems.append(
        LayoutProblem(kind: .unknownDrawing(drawing.name), path: pass.place, origin: nil))
      return
    }
    guard let alternative = drawing.alternative else {
      for shape in shapes { builder.add(.shape(shape)) }
      return
    }
    let element = builder.add(
      FrameElement(
        kind: .figure, language: alternative.language, origin: nil, text: alternative.plain))
    let moved = shapes.map { shape in
      Picture.Shape(
        path: shape.path.transformed(by: .translation(-box.x, -box.y)), fill: shape.fill,
        stroke: shape.stroke)
    }
    let values = drawing.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    builder.add(
      .picture(
        PlacedPicture(
          element: element,
          key: "\(drawing.name) \(values.joined(separator: " ")) \(box.width)x\(box.height)",
          picture: Picture(width: box.width, height: box.height, shapes: moved), box: box)))
  }
}
