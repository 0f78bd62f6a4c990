import Documents
import Geometry

/// The places of a page: content, foot line, bands.
struct PageArea {
  /// Where blocks stand.
  var content: Rectangle
  /// The rule over the foot line.
  var footRule: Double
  /// The height of a drill band; 0 without.
  var band: Double

  /// On a drill page content moves inward by 1.4 units at the top and 2 at the foot; nothing else changes.
  init(page: Page) {
    let paper = page.paper
    let unit = paper.unit
    let isDrill = page.furniture.drill != nil
    let top = paper.margins.top.value + (isDrill ? 1.4 * unit : 0)
    let bottom = paper.margins.bottom.value + (isDrill ? 2 * unit : 0)
    content = Rectangle(
      x: paper.margins.start.value, y: top,
      width: paper.width.value - paper.margins.start.value - paper.margins.end.value,
      height: paper.height.value - top - bottom)
    footRule = paper.height.value - (isDrill ? 4.4 : 2.4) * unit
    band = isDrill ? 3 * unit : 0
  }
}
