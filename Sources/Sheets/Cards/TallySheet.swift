import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The sheet on which staff count answers: a row a phrase, a column a language, 正 in the cells.
struct TallySheet {
  let parts: SheetParts
  let definition: TallyDefinition

  /// The pages as one that continues.
  func page() -> Page {
    var children: [Block] = [title, parts.space(0.6)]
    let names = parts.options.languages.filter { !$0.isJapanese }
    let columns: [LanguageTag] = [.plainJapanese] + names
    let header =
      [Text("番号", language: "ja"), Text("内容", language: "ja")]
      + columns.map { tag in
        tag.isJapanese
          ? Text("日本語", language: "ja")
          : Text(LanguageNaming.japanese(tag), language: "ja")
      } + [Text("合計", language: "ja")]
    let rows = definition.phrases.map { number in
      [
        Block.text(
          Paragraph(
            Text(number.description, language: "en"), role: .label, size: .exactly(parts.u(0.72)),
            weight: .bold, lines: 1)),
        .text(
          Paragraph(
            (parts.words.words(number, orNil: .japanese) ?? pattern(number)).withoutRuby,
            role: .label, size: .exactly(parts.u(0.66)), lines: 2, origin: number.description)),
      ] + columns.map { _ in empty } + [empty]
    }
    children.append(
      .table(
        Table(
          header: header, shares: [5, 16] + columns.map { _ in 6 } + [5],
          rule: parts.u(0.05), least: parts.u(1.7), rows: rows)))
    return Page(
      paper: parts.paper, language: "ja", label: "集計表",
      furniture: Furniture(
        footer: parts.footer("集計表（番号 × 言語）", right: "人の 名前は 書かない ／ {page}／{pages}"),
        drill: parts.drill(names)),
      overflow: .continue, blocks: children)
  }

  private var empty: Block { .stack(Stack(.down, children: [])) }

  /// The words of a phrase whose values are not known here.
  private func pattern(_ number: PhraseNumber) -> Text {
    Text(parts.words.catalogue[number]?.source ?? "", language: "ja")
  }

  private var title: Block {
    func write(_ label: String, _ share: Int) -> [Block] {
      [
        .text(
          Paragraph(
            Text(label, language: "ja"), role: .label, size: .exactly(parts.u(0.72)), lines: 1)),
        .stack(Stack(.down, distribution: .end, children: [parts.space(1.2), parts.rule()])),
      ]
    }
    return .stack(
      Stack(
        .down, gap: parts.u(0.5),
        children: [
          .text(
            Paragraph(
              Text("集計表", language: "ja"), role: .heading, size: .exactly(parts.u(1.6)),
              weight: .bold, lines: 1)),
          .stack(
            Stack(
              .along, gap: parts.u(0.5), shares: [0, 2, 0, 2, 0, 1],
              children: write("日時", 2) + write("場所", 2) + write("係", 1))),
        ]))
  }
}
