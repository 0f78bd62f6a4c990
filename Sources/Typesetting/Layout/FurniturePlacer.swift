import Documents
import Geometry

/// Places what stands outside the blocks: frame, header, foot line, drill bands.
struct FurniturePlacer {
  let page: Page
  let area: PageArea
  let pass: LayoutPass
  let builder: FrameBuilder

  private var width: Double { page.paper.width.value }
  private var height: Double { page.paper.height.value }
  private var unit: Double { pass.unit }

  /// What lies below the blocks: the drill mark and the frame, and the header.
  func placeBackground() {
    if let drill = page.furniture.drill {
      DrillDrawing(pass: pass, builder: builder, width: width, height: height)
        .placeMark(drill.watermark)
      builder.halo = unit * 0.2
    }
    if page.furniture.frame > 0 {
      let inset = unit
      let box = Rectangle(
        x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset)
      builder.add(
        .shape(
          Picture.Shape(
            path: .rectangle(box), fill: nil,
            stroke: Picture.Stroke(colour: .black, width: page.furniture.frame))))
    }
    if !page.furniture.header.isEmpty {
      line(page.furniture.header, top: page.paper.margins.top.value * 0.45, name: "header")
    }
  }

  /// What comes after the blocks in reading order: foot line and bands.
  func placeForeground(page number: Int, of count: Int) {
    let furniture = page.furniture
    if !furniture.footer.isEmpty {
      if furniture.hasFootRule {
        builder.add(
          .shape(
            Picture.Shape(
              path: .rectangle(
                Rectangle(
                  x: area.content.x, y: area.footRule, width: area.content.width,
                  height: unit * 0.05)), fill: .black)))
      }
      let words = furniture.footer.map { $0.numbered(number, of: count) }
      line(words, top: area.footRule + unit * 0.25, name: "footer")
    }
    if let drill = furniture.drill {
      DrillDrawing(pass: pass, builder: builder, width: width, height: height)
        .placeBands(drill, band: area.band)
    }
  }

  /// Up to three paragraphs in one line: start, middle, end.
  private func line(_ paragraphs: [Paragraph], top: Double, name: StaticString) {
    for (index, paragraph) in paragraphs.enumerated() {
      var paragraph = paragraph
      if paragraphs.count > 1 {
        paragraph.alignment = [.start, .centre, .end][min(index, 2)]
        if paragraphs.count == 2, index == 1 { paragraph.alignment = .end }
      }
      if paragraph.size == .role {
        paragraph.size = .exactly(Millimetres(max(2.3, unit * 0.5)))
      }
      let node = TextNode(paragraph, pass: pass)
      let box = Rectangle(
        x: area.content.x, y: top, width: area.content.width,
        height: node.height(width: area.content.width))
      pass.within(name, index) { node.place(in: box, ink: .black, on: builder) }
    }
  }
}
