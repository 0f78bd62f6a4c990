import Geometry

/// One A3 page on two sheets of A4 that are glued together, for shelters whose printer takes nothing larger.
///
/// An upright page becomes two lying sheets, one over the other; a lying page two upright ones, side by side. A printer
/// leaves 5 mm at every edge white and 10 mm are glued over each other, so the two sheets show 390 mm of the 420. Near
/// the outer edges most pages have nothing: then everything keeps its size (scale 1), and the window of 390 mm is moved
/// to hold all words and pictures. A little more is shown by gluing less, at least 6 mm. Only what needs more still,
/// as the words of drill bands do, is made so much smaller that nothing is lost. Panels that run off the paper are cut.
public struct Tiling: Hashable, Sendable {
  /// What a printer leaves white at each edge, in millimetres.
  public static let margin = 5.0
  /// How much of both sheets shows the same, and the least that can be glued.
  public static let overlap = 10.0
  public static let leastOverlap = 6.0

  /// Two sheets, and how large they show their page.
  public struct Tiles {
    /// The upper or left sheet, then the other.
    public var frames: [Frame]
    /// The size beside that of the page: 1, or less where the page has words near its edges.
    public var scale: Double
    /// How much of both shows the same, in millimetres of paper.
    public var overlap: Double
  }

  /// Makes a tiling.
  public init() {}

  /// The two sheets of a page, each half as large as the page.
  public func tile(_ frame: Frame) -> Tiles {
    let isUpright = frame.height > frame.width
    let (long, short) = (max(frame.width, frame.height), min(frame.width, frame.height))
    let ink = frame.ink ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
    let down = Stretch(low: ink.y, high: ink.bottom)
    let level = Stretch(low: ink.x, high: ink.right)
    let (along, across) = isUpright ? (down, level) : (level, down)
    let reach = long - 4 * Self.margin
    let overlap = min(Self.overlap, max(Self.leastOverlap, reach - along.length))
    let room = reach - overlap
    let scale = min(
      1, room / along.length, (short - 2 * Self.margin) / across.length)
    let shift = Self.start(along, size: long, room: room / scale)
    let side = Self.start(across, size: short, room: (short - 2 * Self.margin) / scale)
    let frames = [0.0, 1].map { number in
      var sheet = FrameSheet(
        width: isUpright ? short : long / 2, height: isUpright ? long / 2 : short,
        language: frame.language, label: frame.label)
      // Where the page's own edge lies on the sheet, along the page and across it.
      let first = Self.margin - shift * scale - number * (long / 2 - 2 * Self.margin - overlap)
      let second = Self.margin - side * scale
      let map = Transform.scale(scale, scale).then(
        isUpright ? .translation(second, first) : .translation(first, second))
      sheet.place(frame, by: map, clip: Self.clip(sheet.frame, isUpright, isFirst: number == 0))
      Self.addMarks(to: &sheet, isUpright, glue: number == 0 ? nil : overlap)
      return sheet.frame
    }
    return Tiles(frames: frames, scale: scale, overlap: overlap)
  }

  /// A stretch of one side of the page.
  private struct Stretch {
    var low: Double
    var high: Double
    var length: Double { max(1, high - low) }
  }

  /// Where the window on a page begins: in its middle, moved as little as its ink asks.
  private static func start(_ ink: Stretch, size: Double, room: Double) -> Double {
    max(ink.high - room, min(ink.low, (size - room) / 2))
  }

  /// The first sheet ends at its cut, 5 mm before its edge; the second begins where a printer does.
  private static func clip(_ sheet: Frame, _ isUpright: Bool, isFirst: Bool) -> Rectangle {
    let (x, y) = isUpright ? (0, margin) : (margin, 0)
    return Rectangle(
      x: isFirst ? 0 : x, y: isFirst ? 0 : y, width: sheet.width - x, height: sheet.height - y)
  }

  /// On the first sheet a dashed line to cut along; on the second short lines to which its cut edge is glued.
  private static func addMarks(
    to sheet: inout FrameSheet, _ isUpright: Bool, glue overlap: Double?
  ) {
    let (width, height) = (sheet.frame.width, sheet.frame.height)
    let long = isUpright ? width : height
    func at(_ across: Double, _ along: Double) -> Point {
      isUpright ? Point(x: across, y: along) : Point(x: along, y: across)
    }
    guard let overlap else {
      let cut = (isUpright ? height : width) - margin
      sheet.mark(CutDrawing.dashes(from: at(0, cut), to: at(long, cut), unit: 5, ink: .black))
      return
    }
    for (from, to) in [(0, margin + 5), (long - margin - 5, long)] {
      sheet.mark(
        Picture.Shape(
          path: Path([
            .move(at(from, margin + overlap)), .line(at(to, margin + overlap)),
          ]), fill: nil, stroke: Picture.Stroke(width: 0.25)))
    }
  }
}
