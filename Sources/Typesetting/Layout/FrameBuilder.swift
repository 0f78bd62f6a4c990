import Documents
import Geometry
import WritingSystems

/// Collects what a page draws.
final class FrameBuilder {
  let width: Double
  /// The white edge that texts get while a drill mark stands below them.
  var halo = 0.0
  private var frame: Frame

  init(page: Page) {
    width = page.paper.width.value
    frame = Frame(
      width: page.paper.width.value, height: page.paper.height.value, language: page.language,
      label: page.label, elements: [], outline: [], items: [])
  }

  /// Adds an element and says its number.
  func add(_ element: FrameElement) -> Int {
    frame.elements.append(element)
    return frame.elements.count - 1
  }

  func add(_ item: FrameItem) { frame.items.append(item) }

  /// Adds a filled box.
  func addLine(_ box: Rectangle, _ colour: Colour) {
    add(.shape(Picture.Shape(path: .rectangle(box), fill: colour)))
  }

  /// The frame with its outline: each language of a phrase once, by its own name.
  func finish(_ languages: LanguageTable) -> Frame {
    guard !frame.label.isEmpty else { return frame }
    var seen: Set<String> = []
    for case .text(let placed) in frame.items {
      let element = frame.elements[placed.element]
      guard element.origin != nil, let top = placed.origins.first?.y,
        seen.insert(element.language).inserted
      else { continue }
      frame.outline.append(
        OutlineEntry(
          name: languages.language(element.language)?.autonym ?? element.language,
          top: max(0, top - placed.size)))
    }
    return frame
  }
}
