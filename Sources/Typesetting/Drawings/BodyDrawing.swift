import Geometry

/// A person from the front and from behind, with a line from each label beside the drawing to the part it names.
///
/// The labels stand outside, in a column at the left and one at the right, each in rows of equal height as high as the
/// drawing. The line of a row begins at the edge of the box in the middle of the row. Lines do not cross if the
/// labels of a column go down the body; parts that are seen from behind as well (1, 3, 8, 9, 10, 11) suit the right.
enum BodyDrawing {
  /// The figures and lines; nil for a number that is no part of the body, or that stands twice.
  static func shapes(left: String?, right: String?, at site: DrawingSite) -> [Picture.Shape]? {
    guard let left = parts(left), let right = parts(right),
      Set(left + right).count == left.count + right.count
    else { return nil }
    let figures = figures(at: site)
    let leaders = leaders(left: left, right: right, at: site)
    let width = min(0.09 * site.unit, site.box.height * 0.005)
    let dot = min(0.2 * site.unit, site.box.height * 0.009)
    return figures.flatMap(\.shapes)
      + leaders.map { site.line($0.path, width: width) }
      + leaders.map { site.filled(.ellipse(centre: $0.end, radiusX: dot, radiusY: dot)) }
  }

  /// The lines to parts, those of the left column first.
  static func leaders(
    left: [BodyPart], right: [BodyPart], at site: DrawingSite
  ) -> [Leader] {
    let (box, figures) = (site.box, figures(at: site))
    let ends = { (part: BodyPart) in
      figures.flatMap { figure in
        (figure.isFront ? part.front : part.behind).map { figure.map.apply($0) }
      }
    }
    let hands = figures.map {
      $0.map.apply(Point(x: ($0.isFront ? -1 : 1) * BodyFigure.width / 2, y: 0)).x
    }
    let labels = zip([(left, box.x), (right, box.right)], hands).flatMap { column, hand in
      column.0.enumerated().map { index, part in
        let y = box.y + (Double(index) + 0.5) * box.height / Double(column.0.count)
        return LeaderFinder.Label(
          start: Point(x: column.1, y: y), knee: column.1 + (hand - column.1) * 0.8,
          ends: ends(part))
      }
    }
    return LeaderFinder.find(labels, clear: [0.02, 0.012, 0.006, 0].map { $0 * box.height })
  }

  /// The numbers of a column, divided by commas; nil if one is not known.
  static func parts(_ list: String?) -> [BodyPart]? {
    guard let list, !list.isEmpty else { return [] }
    var parts: [BodyPart] = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(word.filter { $0 != " " }), let part = BodyPart(rawValue: number)
      else { return nil }
      parts.append(part)
    }
    return parts
  }

  /// The front at the left, the back at the right, as large as the box allows with room for the lines.
  private static func figures(at site: DrawingSite) -> [BodyFigure] {
    let (box, margin, gap) = (site.box, 7.0, 5.0)
    let steps = 2 * BodyFigure.width + gap + 2 * margin
    let scale = max(1e-6, min(box.height / BodyFigure.height, box.width / steps))
    let line = min(0.22 * site.unit, 0.011 * BodyFigure.height * scale) / scale
    // In a wide box the figures move apart: a third of the room that is left stands between them.
    let apart = (BodyFigure.width + gap + (box.width / scale - steps) / 3) / 2
    let middle = box.x + box.width / 2
    let top = box.y + (box.height - BodyFigure.height * scale) / 2
    return [-1.0, 1].map { side in
      BodyFigure(
        site: site,
        map: Transform.scale(scale, scale).then(
          .translation(middle + side * apart * scale, top)),
        line: line, isFront: side < 0)
    }
  }
}
