package import Geometry

extension Picture {
  /// Black and white changed for each other, for black panels; other colours stay.
  package var inverted: Picture {
    func flipped(_ colour: Colour) -> Colour {
      if colour == .black { return .white }
      return colour == .white ? .black : colour
    }
    var copy = self
    copy.shapes = shapes.map { shape in
      var shape = shape
      shape.fill = shape.fill.map(flipped)
      if let stroke = shape.stroke { shape.stroke?.colour = flipped(stroke.colour) }
      return shape
    }
    return copy
  }
}
