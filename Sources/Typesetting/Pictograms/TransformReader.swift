import Geometry

/// Reads the maps of an SVG `transform`: `translate`, `scale`, `rotate`, `matrix`.
enum TransformReader {
  /// The map of a text such as `translate(53.5 55) scale(0.7)`; nil if it cannot be read.
  ///
  /// The last one in the text is done first.
  static func read(_ text: String) -> Transform? {
    var map = Transform.identity
    var rest = text[...]
    while let start = rest.firstIndex(where: { !NumberList.isBlank($0) && $0 != "," }) {
      guard let open = rest[start...].firstIndex(of: "("),
        let close = rest[open...].firstIndex(of: ")"),
        let numbers = NumberList.read(rest[rest.index(after: open)..<close]),
        let step = step(rest[start..<open], numbers)
      else { return nil }
      map = step.then(map)
      rest = rest[rest.index(after: close)...]
    }
    return map
  }

  private static func step(_ name: Substring, _ numbers: [Double]) -> Transform? {
    let name = name.last.map(NumberList.isBlank) == true ? name.dropLast() : name
    switch (name, numbers.count) {
    case ("translate", 1): return .translation(numbers[0], 0)
    case ("translate", 2): return .translation(numbers[0], numbers[1])
    case ("scale", 1): return .scale(numbers[0], numbers[0])
    case ("scale", 2): return .scale(numbers[0], numbers[1])
    case ("rotate", 1): return .rotation(degrees: numbers[0])
    case ("rotate", 3):
      return Transform.translation(-numbers[1], -numbers[2])
        .then(.rotation(degrees: numbers[0])).then(.translation(numbers[1], numbers[2]))
    case ("matrix", 6):
      return Transform(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    default: return nil
    }
  }
}
