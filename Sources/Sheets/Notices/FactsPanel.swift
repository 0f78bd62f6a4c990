import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The black panel with the facts of a notice, once, large, in digits.
struct FactsPanel {
  let parts: SheetParts
  /// The languages of labels, dates and names beneath the digits, in their order.
  let languages: [LanguageTag]

  /// The panel; nil without facts.
  func block(_ facts: [NoticeFact], isLarge: Bool = false) -> Block? {
    guard !facts.isEmpty else { return nil }
    return .stack(
      Stack(
        .along, ground: .black,
        padding: Insets(vertical: parts.u(0.8), horizontal: 0), gap: parts.u(1.4),
        rule: parts.u(0.05),
        shares: facts.map { $0.digits.isEmpty ? 4 : $0.digits.utf8.count > 6 ? 4 : 3 },
        bleeds: true, children: facts.map { fact($0, isLarge) }))
  }

  private func fact(_ fact: NoticeFact, _ isLarge: Bool) -> Block {
    var children: [Block] = [label(fact)]
    if !fact.digits.isEmpty {
      var line: [Block] = [
        .text(
          Paragraph(
            Text(fact.digits, language: "en"), role: .label,
            size: .fit(
              least: parts.u(least(fact)),
              most: parts.u(isLarge ? 5 : 3.8)),
            weight: .bold, lines: 1, pitch: 1.15))
      ]
      if !fact.unit.isEmpty {
        line.append(
          .text(
            Paragraph(
              Text(fact.unit, language: "ja"), role: .caption,
              size: .fit(least: parts.u(1), most: parts.u(1.8)), weight: .bold, lines: 1)))
      }
      children.append(
        .stack(Stack(.along, gap: parts.u(0.4), alignment: .end, children: line)))
    }
    if let value = fact.value { children += names(value, isMain: fact.digits.isEmpty) }
    return .stack(Stack(.down, gap: parts.u(0.1), children: children))
  }

  /// Ranges of times and telephone numbers are long: they may be smaller than a single time.
  private func least(_ fact: NoticeFact) -> Double {
    switch fact.digits.utf8.count {
    case ...5: 3
    case ...7: 2.4
    default: 1.5
    }
  }

  private func label(_ fact: NoticeFact) -> Block {
    var words = languages.compactMap { language in
      FactLabel(words: parts.words).text(fact.kind, language)
    }
    if let remark = fact.remark {
      words.append(
        languages.first?.isJapanese ?? true
          ? Text(remark.japanese, language: "ja") : Text(remark.english, language: "en"))
    }
    let paragraphs = words.map { text in
      Block.text(
        Paragraph(
          text, role: .caption, size: .fit(least: parts.u(0.6), most: parts.u(1)),
          weight: text.language.hasPrefix("ja") ? .regular : .bold, lines: 2))
    }
    let icon = Block.pictogram(
      Pictogram(
        name: fact.icon, side: parts.u(1.4),
        alternative: Text(FactLabel.japanese(fact.kind), language: "ja")))
    // Short words stand beside each other, long ones beneath.
    if words.reduce(0, { $0 + $1.plain.count }) <= 16 {
      return .stack(
        Stack(
          .along, gap: parts.u(0.35), alignment: .centre, children: [icon] + paragraphs))
    }
    return .stack(
      Stack(
        .along, gap: parts.u(0.35), shares: [0, 1], alignment: .centre,
        children: [icon, .stack(Stack(.down, children: paragraphs))]))
  }

  private func names(_ value: PlaceholderValue, isMain: Bool) -> [Block] {
    let page = languages.first ?? .japanese
    return languages.enumerated().compactMap { index, language in
      guard let text = parts.words.text(of: value, in: language) else { return nil }
      let isFirst = index == 0
      let most = isMain ? (isFirst ? 2.2 : 1.3) : 1.3
      return .text(
        Paragraph(
          isMain ? text : text.withoutRuby, role: isMain ? .heading : .caption,
          alignment: language == page ? .start : parts.edge(on: page),
          size: .fit(least: parts.u(isMain && isFirst ? 1.3 : 0.8), most: parts.u(most)),
          weight: .bold, lines: isMain ? 2 : 1))
    }
  }
}
