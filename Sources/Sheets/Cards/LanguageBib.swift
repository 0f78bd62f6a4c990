import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The badge 「○○語できます」 that somebody wears who speaks a language.
struct LanguageBib {
  let parts: SheetParts
  let language: LanguageTag

  /// The ways to set it, the best first.
  func variants() throws(SheetError) -> [Page] {
    guard let number = PhraseNumber(category: 1, index: 3) else { return [] }
    let own = try parts.words.words(
      number, language, values: ["language": .language(language)])
    let japanese = Text(
      language: "ja",
      spans: (parts.words.text(of: .language(language), in: .japanese)?.spans ?? [])
        + [.plain("\u{200B}できます")])
    return [1, 2].map { lines in
      page(own, japanese, number: number, lines: lines)
    }
  }

  private func page(
    _ own: SheetWords.Words, _ japanese: Text, number: PhraseNumber, lines: Int
  ) -> Page {
    let name = Paragraph(
      Text(
        parts.autonyms[language] ?? language.description, language: language.description),
      role: .heading, alignment: .centre, size: .fit(least: parts.u(3), most: parts.u(11)),
      weight: .bold, lines: lines)
    var sentence: [Block] = [
      .text(
        Paragraph(
          own.text, role: .body, alignment: .centre,
          size: .fit(least: parts.u(1.2), most: parts.u(3.2)), lines: 2,
          origin: number.description))
    ]
    if !own.isChecked { sentence.append(parts.triangle(0.8)) }
    let blocks: [Block] = [
      .stack(
        Stack(
          .down, distribution: .centre,
          children: [
            .text(name),
            .stack(
              Stack(
                .along, gap: parts.u(0.6), distribution: .centre, alignment: .centre,
                children: sentence)),
          ])),
      .stack(
        Stack(
          .down, ground: .black, padding: Insets(vertical: parts.u(1.2), horizontal: 0),
          bleeds: true,
          children: [
            .text(
              Paragraph(
                japanese, role: .label, alignment: .centre,
                size: .fit(least: parts.u(2), most: parts.u(5)), weight: .bold, lines: 1))
          ])),
    ]
    return Page(
      paper: parts.paper, language: language.description,
      label: parts.autonyms[language] ?? language.description,
      furniture: Furniture(
        footer: parts.footer("\(number) \(language)", right: "名前は 書かない"),
        drill: parts.drill([language])),
      overflow: .shrink,
      blocks: [.stack(Stack(.down, shares: [1, 0], children: blocks))])
  }
}
