import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The form on which staff write down after a drill what was used and what failed.
struct DrillReport {
  let parts: SheetParts
  let place: KitPlace
  /// What the kit holds, as the staff's list names it.
  let lines: [HangList.Line]

  /// The form as one page that continues.
  var page: Page {
    var options = parts.options
    options.paper = .a4
    options.isLandscape = false
    let a4 = SheetParts(
      words: parts.words, options: options, autonyms: parts.autonyms, letters: parts.letters)
    let rows = lines.map { line in
      [
        a4.label(line.number?.description ?? "", 0.66, .bold), a4.label(line.name, 0.7),
        a4.label("\(line.copies)", 0.8, .bold), a4.tick, a4.tick, a4.space(0),
      ]
    }
    let table = Table(
      header: ["番号", "紙・道具", "枚", "使えた", "失敗", "気づいたこと"].map {
        Text($0, language: "ja")
      }, shares: [6, 20, 4, 6, 6, 26], rule: a4.u(0.05), least: a4.u(1.7), rows: rows)
    var blocks: [Block] = [
      a4.label("訓練の 報告", 1.7, .bold, role: .heading), a4.label(place.japanese, 1.1),
      a4.space(0.4),
    ]
    blocks += Self.questions.map { a4.line($0) }
    blocks += [a4.space(0.6), .table(table), a4.space(0.6)]
    blocks += Self.afterwards.flatMap { [a4.line($0), a4.space(0.5)] }
    return Page(
      paper: a4.paper, language: "ja", label: "訓練の 報告",
      furniture: Furniture(
        footer: a4.footer("訓練の 報告", right: "人の 名前は 書かない ／ {page}／{pages}"),
        drill: a4.drill([])),
      overflow: .continue, blocks: blocks)
  }

  private static let questions = [
    "日時", "参加した 人数（職員／住民／外国人）", "使った 言語", "印刷を 始めてから 最初の 紙を 貼るまで（分）",
    "全部 貼り終わるまで（分）",
  ]

  private static let afterwards = [
    "読めなかった・まちがって 読まれた 紙（番号と 言語）", "なくて 困った 文・言語・絵", "うまく いったこと",
    "次までに 直すこと・いつまでに・どの 係が",
  ]
}

extension SheetParts {
  /// Words of a form, Japanese.
  fileprivate func label(
    _ words: String, _ size: Double, _ weight: Weight = .regular, role: Role = .label
  ) -> Block {
    .text(
      Paragraph(
        Text(words, language: "ja"), role: role, size: .exactly(u(size)), weight: weight))
  }

  fileprivate var tick: Block { .drawing(Drawing("tickBox", width: u(1.1), height: u(1.1))) }

  /// A question with a line to write on.
  fileprivate func line(_ words: String) -> Block {
    .stack(
      Stack(
        .along, padding: Insets(vertical: u(0.15), horizontal: 0), gap: u(0.5), shares: [0, 1],
        children: [
          label(words, 0.8),
          .stack(Stack(.down, distribution: .end, children: [space(1.2), rule()])),
        ]))
  }
}
