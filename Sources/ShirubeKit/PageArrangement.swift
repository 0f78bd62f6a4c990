public import Documents
import Geometry
import Typesetting

/// How finished pages lie on paper.
public enum PageArrangement: String, Hashable, Sendable, CaseIterable {
  /// Each page on its own paper.
  case pages
  /// Eight pages on one side of A4, to be folded to A7 with one cut; opens at the right.
  case pocket
  /// The same, its back at the right, for words from right to left.
  case pocketRightToLeft
  /// Each page larger than A4 on two sheets of half its size that are glued together, A3 on two A4.
  case tiles

  /// Whether any page of a document is large enough to be cut in two.
  public static func canTile(_ document: Document) -> Bool {
    document.pages.contains { isTiled($0.paper.width.value, $0.paper.height.value) }
  }

  private static func isTiled(_ width: Double, _ height: Double) -> Bool {
    max(width, height) > 300
  }

  /// The sheets for frames.
  func sheets(_ frames: [Frame]) -> [Frame] {
    switch self {
    case .pages: frames
    case .pocket: PocketImposition().impose(frames)
    case .pocketRightToLeft: PocketImposition(isRightToLeft: true).impose(frames)
    case .tiles:
      frames.flatMap { frame in
        Self.isTiled(frame.width, frame.height)
          ? Tiling().tile(frame).frames : [frame]
      }
    }
  }
}
