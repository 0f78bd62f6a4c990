package import Documents
package import Geometry

extension Drawing {
  /// The drawing as a picture that stands for itself; nil for an unknown name or a wrong value.
  ///
  /// `room` is its width in millimetres where it names none, `unit` that of its paper.
  package func picture(room: Double, unit: Double, ink: Colour) -> Picture? {
    let box = Rectangle(
      x: 0, y: 0, width: width.value > 0 ? width.value : room, height: height.value)
    // Here are no fonts: a dial has no digits.
    let site = DrawingSite(box: box, unit: unit, ink: ink) { _ throws(TypesettingError) in
      DigitOutline(path: Path([]), width: 0)
    }
    guard let shapes = try? DrawingKit.shapes(self, at: site) else { return nil }
    return Picture(width: box.width, height: box.height, shapes: shapes)
  }
}
