import Documents
import Geometry

/// The bar of all academies on paper, with the words and counts of all segments beneath.
struct PaperBar {
  private let bar: ReportBar
  private let width: Double
  private let height: Double
  private let unit: Double

  init(_ bar: ReportBar, width: Double, height: Double = 15, unit: Double = 5) {
    self.bar = bar
    self.width = width
    self.height = height
    self.unit = unit
  }

  var blocks: [Block] {
    (bar.total > 0 ? [frame, PaperParts.space(1.6)] : [])
      + [legend(Array(bar.segments.prefix(4))), PaperParts.space(1)]
      + [legend(Array(bar.segments.dropFirst(4))), PaperParts.space(1.2)]
      + [PaperParts.text("\(bar.sum)。未把握は 未実施では ありません。", 3)]
  }

  private var frame: Block {
    let drawn = bar.segments.filter { $0.count > 0 }
    let parts = Stack(
      .along, rule: 0.4, shares: drawn.map(\.count), extent: Millimetres(height),
      children: drawn.map(segment))
    return .stack(
      Stack(.down, border: .thin, padding: PaperParts.insets(0.4, 0.4), children: [.stack(parts)]))
  }

  /// A number stands in its segment only if there is room for it; the words beneath have all of them.
  private func segment(_ segment: ReportBar.Segment) -> Block {
    let look = StandingLook(segment.step.standing)
    let room = width * Double(segment.count) / Double(max(1, bar.total))
    let needed = Double("\(segment.count)".count) * 3.8 + 3
    let number = Block.stack(
      Stack(
        .down, ground: look.hasPattern ? .white : .none, padding: PaperParts.insets(0.2, 0.8),
        children: [PaperParts.text("\(segment.count)", 6.2, .bold, alignment: .centre, lines: 1)]))
    // 検討中 and 予定なし have no ground of their own: their edges tell them apart.
    let hasEdge = look.border == .dashed || look.border == .thick
    return .stack(
      Stack(
        .down, border: hasEdge ? look.border : .none, ground: look.ground,
        padding: PaperParts.insets(hasEdge && room > 3 ? 0.9 : 0, 0), distribution: .centre,
        alignment: .centre, children: room >= needed ? [number] : [PaperParts.space(0.1)]))
  }

  private func legend(_ segments: [ReportBar.Segment]) -> Block {
    let words = segments.map { "\($0.step.japanese) \($0.count)校" }
    return .stack(
      Stack(
        .along, gap: 3, shares: [10, 14, 10, 10],
        children: zip(segments, words).map { PaperParts.legend($0.step.standing, $1, unit: unit) }
          + Array(repeating: PaperParts.space(0), count: max(0, 4 - segments.count))))
  }
}
