import Documents
import Geometry

/// A pictogram in its square.
final class PictogramNode: LayoutNode {
  private let pictogram: Pictogram

  init(_ pictogram: Pictogram, pass: LayoutPass) {
    self.pictogram = pictogram
    super.init(pass: pass, roles: [])
  }

  override func height(width: Double) -> Double { pictogram.side.value }

  override func width(limit: Double) -> Double { min(limit, pictogram.side.value) }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    guard let picture = pass.pictures.picture(pictogram.name) else {
      pass.problems.append(
        LayoutProblem(kind: .unknownPictogram(pictogram.name), path: pass.place))
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
    let isWhite = ink == .white
    let square = Rectangle(x: box.x + x, y: box.y, width: side, height: side)
    // Over the drill mark a pictogram stands on white.
    if builder.halo > 0, !isWhite { builder.addLine(square, .white) }
    builder.add(
      .picture(
        PlacedPicture(
          element: element, key: pictogram.name + (isWhite ? "/white" : ""),
          picture: isWhite ? picture.inverted : picture,
          box: square)))
  }
}
