import Documents
import Geometry

/// A drawing of the house.
final class DrawingNode: LayoutNode {
  private let drawing: Drawing

  init(_ drawing: Drawing, pass: LayoutPass) {
    self.drawing = drawing
    super.init(pass: pass, roles: [])
  }

  override func height(width: Double) -> Double { drawing.height.value }

  override func width(limit: Double) -> Double {
    drawing.width.value > 0 ? min(limit, drawing.width.value) : limit
  }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    var box = box
    if drawing.width.value > 0 {
      if pass.isRightToLeft { box.x += box.width - drawing.width.value }
      box.width = drawing.width.value
    }
    if drawing.height.value > 0 { box.height = drawing.height.value }
    guard let shapes = shapes(in: box, ink: ink) else { return }
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
          key: "\(drawing.name) \(values.joined(separator: " ")) \(box.width)x\(box.height)"
            + (ink == .white ? "/white" : "")
            // An arrow is the same on all papers; other drawings have lines as wide as their unit asks.
            + (drawing.name == "arrow" ? "" : " u\(pass.unit)"),
          picture: Picture(width: box.width, height: box.height, shapes: moved), box: box)))
  }

  /// The shapes of the drawing; nil where something is wrong with it, which is then said.
  private func shapes(in box: Rectangle, ink: Colour) -> [Picture.Shape]? {
    let preparer = pass.preparer
    let site = DrawingSite(box: box, unit: pass.unit, ink: ink) {
      (digits) throws(TypesettingError) in try DigitOutline.make(digits, preparer)
    }
    do throws(TypesettingError) {
      if let shapes = try DrawingKit.shapes(drawing, at: site) { return shapes }
      report(.unknownDrawing(drawing.name))
    } catch {
      switch error {
      case .unknownLanguage(let tag): report(.unknownLanguage(tag))
      case .missingFont(let name): report(.missingFont(name))
      }
    }
    return nil
  }

  private func report(_ kind: LayoutProblem.Kind) {
    pass.problems.append(LayoutProblem(kind: kind, path: pass.place))
  }
}
