import Geometry

/// Eight pages on one side of A4 that is folded to A7 with a single cut: a book for the pocket.
///
/// The sheet lies landscape. The upper four pages stand on their heads:
///
/// ```
/// 5 4 3 2   upside down
/// 6 7 8 1   upright        (right to left: 2 3 4 5 over 1 8 7 6)
/// ```
///
/// Fold along all marks, cut along the dashed line in the middle, fold lengthwise with the print outside, push both
/// ends together until the cut opens to a cross, and fold the leaves around page 1. Pages of any paper are scaled to
/// A7, and a little smaller if their words would come nearer than 5 mm to an edge, where no printer prints. More than
/// eight give further sheets, fewer leave cells blank. The reading order of a sheet is 1 to 8.
public struct PocketImposition: Hashable, Sendable {
  /// A4, lying.
  public static let width = 297.0
  public static let height = 210.0
  /// How many pages a sheet has.
  public static let count = 8

  /// Whether the book opens like an Urdu or Arabic one, its back at the right.
  public var isRightToLeft: Bool
  /// The width of the lines that show where to fold, in millimetres.
  private let line = 0.25

  /// Makes an imposition; the direction is that of the words inside.
  public init(isRightToLeft: Bool = false) { self.isRightToLeft = isRightToLeft }

  /// The sheets of a book.
  public func impose(_ frames: [Frame]) -> [Frame] {
    stride(from: 0, to: frames.count, by: Self.count).map { first in
      sheet(Array(frames[first..<min(first + Self.count, frames.count)]))
    }
  }

  /// Where a page of the book stands, counted from 0, and whether it stands on its head.
  func cell(_ page: Int) -> (box: Rectangle, turn: QuarterTurn) {
    let (width, height) = (Self.width / 4, Self.height / 2)
    let isUpper = (1...4).contains(page)
    // Upper row from the left: 5 4 3 2, lower row: 6 7 8 1.
    var column = isUpper ? 4 - page : (page + 3) % 8
    if isRightToLeft { column = 3 - column }
    return (
      Rectangle(
        x: Double(column) * width, y: isUpper ? 0 : height, width: width, height: height),
      isUpper ? .half : .none
    )
  }

  private func sheet(_ frames: [Frame]) -> Frame {
    var sheet = FrameSheet(width: Self.width, height: Self.height)
    let room = frames.map { inset(of: $0) }.max() ?? 0
    for (page, frame) in frames.enumerated() {
      let (box, turn) = cell(page)
      let inner = Rectangle(
        x: box.x + room, y: box.y + room, width: box.width - 2 * room,
        height: box.height - 2 * room)
      sheet.place(frame, in: inner, turn: turn, clip: box)
    }
    addMarks(to: &sheet)
    return sheet.frame
  }

  /// How much narrower a cell must be on each side for the ink of a page to keep 5 mm from its edges.
  private func inset(of frame: Frame) -> Double {
    guard let ink = frame.ink, frame.width > 0, frame.height > 0 else { return 0 }
    let (width, height) = (Self.width / 4, Self.height / 2)
    let scale = min(width / frame.width, height / frame.height)
    func inset(_ margin: Double, _ free: Double, _ side: Double) -> Double {
      // A smaller page has smaller margins too: (free + margin) · (1 − 2 · inset / side) + inset = 5.
      let share = 1 - 2 * (free + margin) / side
      return min(Tiling.margin, max(0, Tiling.margin - free - margin) / max(0.1, share))
    }
    let across = min(ink.x, frame.width - ink.right) * scale
    let down = min(ink.y, frame.height - ink.bottom) * scale
    return max(
      inset(across, (width - frame.width * scale) / 2, width),
      inset(down, (height - frame.height * scale) / 2, height))
  }

  /// Short lines at the edges where it is folded, as far in as a printer reaches; dashes where it is cut.
  private func addMarks(to sheet: inout FrameSheet) {
    let (width, height) = (Self.width, Self.height)
    let reach = 8.0
    for column in 1...3 {
      let x = Double(column) * width / 4 - line / 2
      for y in [0, height - reach] {
        sheet.mark(mark(Rectangle(x: x, y: y, width: line, height: reach)))
      }
    }
    for x in [0, width - reach] {
      sheet.mark(
        mark(Rectangle(x: x, y: height / 2 - line / 2, width: reach, height: line)))
    }
    sheet.mark(
      CutDrawing.dashes(
        from: Point(x: width / 4, y: height / 2), to: Point(x: width * 3 / 4, y: height / 2),
        unit: 5, ink: .black))
  }

  private func mark(_ box: Rectangle) -> Picture.Shape {
    Picture.Shape(path: .rectangle(box), fill: .black)
  }
}
