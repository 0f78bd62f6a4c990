extension FrameItem {
  /// The elements it shows.
  var elements: [Int] {
    switch self {
    case .text(let placed): [placed.element]
    case .picture(let placed): placed.element.map { [$0] } ?? []
    case .group(let group): group.items.flatMap(\.elements)
    case .shape, .hatching: []
    }
  }

  /// The same item, its elements numbered anew.
  func renumbered(_ number: (Int) -> Int) -> FrameItem {
    switch self {
    case .text(var placed):
      placed.element = number(placed.element)
      return .text(placed)
    case .picture(var placed):
      placed.element = placed.element.map(number)
      return .picture(placed)
    case .group(var group):
      group.items = group.items.map { $0.renumbered(number) }
      return .group(group)
    case .shape, .hatching: return self
    }
  }
}
