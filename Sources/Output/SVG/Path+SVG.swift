import Geometry

extension Path {
  /// The outline as the `d` attribute of an SVG path.
  var svg: String {
    var text = ""
    func add(_ letter: Character, _ points: Point...) {
      text.append(letter)
      var isFirst = true
      for point in points {
        for number in [point.x, point.y] {
          let digits = SVGNumber.text(number)
          if !isFirst, digits.first != "-" { text.append(" ") }
          text += digits
          isFirst = false
        }
      }
    }
    for element in elements {
      switch element {
      case .move(let point): add("M", point)
      case .line(let point): add("L", point)
      case .curve(let first, let second, let end): add("C", first, second, end)
      case .close: text.append("Z")
      }
    }
    return text
  }
}
