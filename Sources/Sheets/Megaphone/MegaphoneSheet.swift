import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// What somebody reads aloud: plain Japanese with pauses, then for each language the key sentence in kana.
struct MegaphoneSheet {
  let parts: SheetParts
  let sentences: SpokenSentences
  /// What the sheet is called: the number of a notice, or 「放送」.
  let title: String
  /// The Japanese of each phrase, its values filled in.
  let japanese: [(number: PhraseNumber, text: Text)]

  /// The page, which continues where there are many languages.
  func page() -> Page {
    var blocks: [Block] = [head, parts.space(0.6)]
    for (number, text) in japanese {
      blocks.append(sentence(number, text))
      for language in parts.options.languages where !language.isJapanese {
        if let row = row(number, language) { blocks.append(row) }
      }
      blocks.append(parts.rule(0.1))
    }
    return Page(
      paper: parts.paper, language: "ja", label: title,
      furniture: Furniture(
        footer: parts.footer(
          "放送 \(japanese.map(\.number.description).joined(separator: " + "))",
          right: "{page}／{pages}"), drill: parts.drill(parts.options.languages)),
      overflow: .continue, blocks: blocks)
  }

  private var head: Block {
    .stack(
      Stack(
        .down, gap: parts.u(0.3),
        children: [
          .text(
            Paragraph(
              Text("\(title)　放送の 文", language: "ja"), role: .heading,
              size: .exactly(parts.u(1.7)), weight: .bold, lines: 2)),
          .text(
            Paragraph(
              Text(
                "／ 短く 休む　　／／ 長く 休む　　ゆっくり、同じ 文を 二回 読む　　△ だれも 確かめて いない",
                language: "ja"), role: .note, size: .exactly(parts.u(0.7)), lines: 2)),
        ]))
  }

  private func sentence(_ number: PhraseNumber, _ text: Text) -> Block {
    .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.4), horizontal: 0), gap: parts.u(0.7),
        shares: [0, 1], alignment: .start,
        children: [
          parts.badge(number, size: 0.9),
          .text(
            Paragraph(
              Self.paused(text), role: .label, size: .exactly(parts.u(1.3)), weight: .bold,
              origin: number.description)),
        ]))
  }

  /// A language: its Japanese name, the kana large, the words it comes from beneath.
  private func row(_ number: PhraseNumber, _ language: LanguageTag) -> Block? {
    let name = Paragraph(
      Text(LanguageNaming.japanese(language), language: "ja"), role: .caption,
      size: .exactly(parts.u(0.72)), lines: 2)
    guard
      let spoken = sentences.sentence(of: number, in: language, catalogue: parts.words.catalogue)
    else { return nil }
    var own: [Block] = [.text(name)]
    if spoken.state < .reviewed { own.append(parts.triangle()) }
    let column = Stack(
      .down, extent: parts.u(7),
      children: [
        .stack(Stack(.along, gap: parts.u(0.3), alignment: .centre, children: own))
      ])
    let words = Stack(
      .down,
      children: [
        .text(
          Paragraph(
            Text(spoken.kana, language: "ja"), role: .body, size: .exactly(parts.u(1.1)),
            weight: .bold)),
        .text(
          Paragraph(
            Text(spoken.said, language: language.description), role: .note,
            size: .exactly(parts.u(0.66)), origin: number.description)),
      ])
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.2), horizontal: 0), gap: parts.u(0.6),
        shares: [0, 1], children: [.stack(column), .stack(words)]))
  }

  /// The text with its pauses: behind a comma a short one, behind a full stop a long one.
  static func paused(_ text: Text) -> Text {
    Text(
      language: text.language,
      spans: text.spans.map { span in
        guard case .plain(let words) = span else { return span }
        return .plain(
          words.replacing("、", with: "、／ ").replacing("：", with: "：／ ")
            .replacing("。", with: "。／／ "))
      })
  }
}
