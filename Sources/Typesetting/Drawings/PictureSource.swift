package import Documents
package import Geometry

/// Pictograms and drawings as pictures of their own, for writers that set no pages.
package struct PictureSource {
  let pictograms: PictogramLibrary
  let preparer: TextPreparer

  /// A pictogram by its name; nil if it is not known.
  package func picture(_ name: String) -> Picture? { pictograms.picture(name) }

  /// A drawing; nil for an unknown name or a wrong value.
  ///
  /// `room` is its width in millimetres where it names none, `unit` that of its paper.
  package func picture(_ drawing: Drawing, room: Double, unit: Double, ink: Colour) -> Picture? {
    let box = Rectangle(
      x: 0, y: 0, width: drawing.width.value > 0 ? drawing.width.value : room,
      height: drawing.height.value)
    let preparer = preparer
    let site = DrawingSite(box: box, unit: unit, ink: ink) {
      (digits) throws(TypesettingError) in try DigitOutline.make(digits, preparer)
    }
    guard let shapes = try? DrawingKit.shapes(drawing, at: site) else { return nil }
    return Picture(width: box.width, height: box.height, shapes: shapes)
  }
}
