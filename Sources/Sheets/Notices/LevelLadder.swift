import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The five levels beneath each other, the present one framed: at the foot of every evacuation notice.
struct LevelLadder {
  let parts: SheetParts
  let now: WarningLevel

  /// The ladder.
  var block: Block {
    var rows: [Block] = []
    for level in WarningLevel.allCases.reversed() {
      rows.append(row(level))
      if level == .five { rows.append(line) }
    }
    return .stack(
      Stack(.down, border: .thin, rule: parts.u(0.05), children: rows))
  }

  private func row(_ level: WarningLevel) -> Block {
    let isNow = level == now
    let swatch = Stack(.down, border: level.border, extent: parts.u(4), children: [])
    var children: [Block] = [
      .stack(swatch),
      label(Text("\(level.rawValue)", language: "en"), isNow, role: .label),
      label(level.word.withoutRuby, isNow, role: .label),
    ]
    var shares = [0, 0, 1]
    if isNow {
      let words = [LanguageTag.japanese, "en"].compactMap { tag in
        parts.words.words(Self.nowWord, orNil: tag)?.withoutRuby
      }
      children += words.map { label($0, true, role: .label) }
      children.append(.drawing(Drawing("space", width: parts.u(0.3), height: parts.u(0.1))))
      shares += words.map { _ in 0 } + [0]
    }
    return .stack(
      Stack(
        .along, border: isNow ? .thick : .none, gap: parts.u(0.8), shares: shares,
        extent: parts.u(isNow ? 1.6 : 1.1), alignment: .start,
        children: children.enumerated().map { index, child in
          index == 0 ? child : .stack(Stack(.down, distribution: .centre, children: [child]))
        }))
  }

  private static let nowWord = PhraseNumber(category: 0, index: 41)

  private func label(_ text: Text, _ isNow: Bool, role: Role) -> Block {
    .text(
      Paragraph(
        text, role: role, size: .exactly(parts.u(isNow ? 0.95 : 0.68)),
        weight: isNow ? .bold : .regular, lines: 1, pitch: 1.2))
  }

  /// That people leave at level 4 at the latest, between 5 and 4.
  private var line: Block {
    .text(
      Paragraph(
        Text("警戒レベル4までに 必ず避難！", language: "ja"), role: .label, alignment: .centre,
        size: .exactly(parts.u(0.68)), weight: .bold, lines: 1, pitch: 1.35))
  }
}
