import Geometry

extension Frame {
  /// The box around what must not be lost at the edges of a printer: words, pictures, and shapes inside the page.
  ///
  /// Panels that run off the paper may be cut, and so may the mark of a drill, which goes across everything.
  var ink: Rectangle? {
    let paper = Rectangle(x: 0, y: 0, width: width, height: height)
    return Rectangle.around(
      items.compactMap { item in
        guard let box = item.bounds else { return nil }
        if case .hatching = item { return nil }
        if case .shape = item, runsOff(box) { return nil }
        // The pattern of a panel is a picture that means nothing.
        if case .picture(let placed) = item, placed.element == nil, runsOff(box) { return nil }
        return box.common(with: paper)
      })
  }

  private func runsOff(_ box: Rectangle) -> Bool {
    box.x < 0.5 || box.y < 0.5 || box.right > width - 0.5 || box.bottom > height - 0.5
  }
}
