public import Geometry

/// A sheet of paper on which finished frames are put together, each scaled, moved and turned.
///
/// Words stay words: the sheet reads its frames one after the other in the order in which they were put on it, each
/// with its languages and figures. The first frame gives the sheet its language.
public struct FrameSheet {
  /// The sheet so far.
  public private(set) var frame: Frame

  /// Makes an empty sheet; an empty language is that of the first frame put on it.
  public init(width: Double, height: Double, language: String = "", label: String = "") {
    frame = Frame(
      width: width, height: height, language: language, label: label, elements: [], outline: [],
      items: [])
  }

  /// Puts a frame into a box, turned, as large as it fits and in its middle.
  public mutating func place(
    _ other: Frame, in box: Rectangle, turn: QuarterTurn = .none, clip: Rectangle? = nil
  ) {
    let (width, height) =
      turn.isSideways ? (other.height, other.width) : (other.width, other.height)
    guard width > 0, height > 0 else { return }
    let scale = min(box.width / width, box.height / height)
    let map = Transform.translation(-other.width / 2, -other.height / 2).then(turn.map)
      .then(.scale(scale, scale))
      .then(.translation(box.x + box.width / 2, box.y + box.height / 2))
    place(other, by: map, clip: clip)
  }

  /// Puts a frame on the sheet by a map from its millimetres to those of the sheet.
  ///
  /// What lies wholly outside the clip, or outside the paper, is left out, words and all.
  public mutating func place(_ other: Frame, by map: Transform, clip: Rectangle? = nil) {
    let paper = Rectangle(x: 0, y: 0, width: frame.width, height: frame.height)
    let window = clip.map { paper.common(with: $0) } ?? paper
    let seen = other.items.filter { item in
      guard let box = item.bounds?.transformed(by: map) else { return false }
      return box.x < window.right && window.x < box.right && box.y < window.bottom
        && window.y < box.bottom
    }
    let shown = Set(seen.flatMap(\.elements)).sorted()
    var numbers: [Int: Int] = [:]
    for element in shown where other.elements.indices.contains(element) {
      numbers[element] = frame.elements.count
      frame.elements.append(other.elements[element])
    }
    frame.items.append(
      .group(
        FrameGroup(
          map: map, clip: clip, items: seen.map { $0.renumbered { numbers[$0] ?? $0 } })))
    if frame.language.isEmpty { frame.language = other.language }
    if frame.label.isEmpty { frame.label = other.label }
    addOutline(of: other, by: map)
  }

  /// Draws a mark on the sheet itself: where to fold, where to cut.
  public mutating func mark(_ shape: Picture.Shape) { frame.items.append(.shape(shape)) }

  /// Each language of the sheet once, where it stands highest of its first frame.
  private mutating func addOutline(of other: Frame, by map: Transform) {
    for entry in other.outline where !frame.outline.contains(where: { $0.name == entry.name }) {
      let line = Rectangle(x: 0, y: entry.top, width: other.width, height: 0).transformed(by: map)
      frame.outline.append(OutlineEntry(name: entry.name, top: max(0, line.y)))
    }
  }
}
