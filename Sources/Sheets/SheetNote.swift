import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What stands above the foot: the note on unchecked texts, or the banner of an unchecked life-safety phrase.
struct SheetNote {
  /// How the words are set, the best first.
  enum Style: CaseIterable {
    /// All languages on one line.
    case oneLine
    /// All languages on two lines.
    case twoLines
    /// Japanese, English, and the own names of the languages concerned.
    case names
  }

  let parts: SheetParts
  let content: SheetContent
  let style: Style

  /// At least a zone of 1.6 units, empty where everything is checked; two lines take what their outlines need.
  var block: Block {
    let texts = words
    guard !texts.isEmpty else { return zone([], isBanner: false) }
    let isBanner = content.isLifeSafety && content.number != nil
    var lines = [texts]
    if style == .twoLines, texts.count > 2 {
      let half = (texts.count + 1) / 2
      lines = [Array(texts[..<half]), Array(texts[half...])]
    }
    let rows = lines.enumerated().map { index, texts in
      line(texts, isFirst: index == 0, isBanner: isBanner)
    }
    return zone(rows, isBanner: isBanner)
  }

  private var words: [Text] {
    if content.number == nil {
      return [LanguageTag.japanese, "en"].compactMap {
        parts.words.words(SheetWords.ownWordsNote, orNil: $0)?.withoutRuby
      }
    }
    let languages = content.unchecked + (content.isHeadlineChecked ? [] : [.plainJapanese])
    guard !languages.isEmpty else { return [] }
    let others = languages.filter { !$0.isJapanese }
    let japanese: LanguageTag = content.isLifeSafety ? .japanese : .plainJapanese
    var texts = [parts.words.words(SheetWords.uncheckedNote, orNil: japanese)?.withoutRuby]
    if style == .names || others.count > 5 {
      texts.append(parts.words.words(SheetWords.uncheckedNote, orNil: "en"))
      texts += others.map { Text(parts.autonyms[$0] ?? $0.description, language: $0.description) }
    } else {
      texts += others.map { parts.words.words(SheetWords.uncheckedNote, orNil: $0) }
    }
    return texts.compactMap { $0 }
  }

  private func line(_ texts: [Text], isFirst: Bool, isBanner: Bool) -> Block {
    var children: [Block] =
      isFirst && content.number != nil ? [parts.triangle(isBanner ? 0.7 : 0.64)] : []
    for (index, text) in texts.enumerated() {
      if index > 0 { children.append(word(Text("／", language: "ja"), isBanner)) }
      children.append(word(text, isBanner))
    }
    return .stack(
      Stack(
        .along, gap: parts.u(0.2), distribution: isBanner ? .centre : .start, alignment: .centre,
        children: children))
  }

  private func word(_ text: Text, _ isBanner: Bool) -> Block {
    let most = style == .twoLines ? 0.5 : isBanner ? 0.6 : 0.58
    return .text(
      Paragraph(
        text, role: .note, size: .fit(least: parts.u(0.46), most: parts.u(most)),
        weight: isBanner ? .bold : .regular, lines: 1))
  }

  private func zone(_ rows: [Block], isBanner: Bool) -> Block {
    guard !rows.isEmpty else { return .stack(Stack(.down, extent: parts.u(1.6), children: [])) }
    let words = Block.stack(
      Stack(
        .down, padding: Insets(vertical: parts.u(0.12), horizontal: 0), children: rows))
    guard isBanner else { return words }
    return .stack(Stack(.down, children: [parts.rule(0.12), words, parts.rule(0.12)]))
  }
}
