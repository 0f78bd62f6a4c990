import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The page for staff: what to hang where, how many, what is to be confirmed first, what is left out and why (look 13).
struct HangList {
  /// One kind of sheet on the list.
  struct Line {
    var number: PhraseNumber?
    var name: String
    var pictogram: String?
    var isClaim: Bool
    var place: String
    var paper: String
    var copies: Int
    var parts: Int
  }

  let kit: KitDefinition
  let place: KitPlace
  let lines: [Line]
  let omissions: [Omission]
  let parts: SheetParts
  let names: (PhraseNumber) -> String

  /// The list as one page that continues where it is long.
  var pages: [Page] {
    let paper = SheetParts.paper(.a4, isLandscape: false)
    var page = Page(
      paper: paper, language: "ja", label: "掲示一覧（職員用）",
      furniture: Furniture(
        footer: parts.footer("\(kit.name) ／ 掲示一覧", right: "{page}／{pages} 枚"),
        drill: parts.drill([])),
      overflow: .continue, blocks: [])
    page.blocks = [head, a4.rule(0.16), a4.space(0.5)] + confirmations + [table, a4.space(0.6)]
    page.blocks += left + [a4.space(0.5), end]
    return [page]
  }

  /// The list is always A4, whatever paper the sheets are.
  private var a4: SheetParts {
    var options = parts.options
    options.paper = .a4
    options.isLandscape = false
    return SheetParts(
      words: parts.words, options: options, autonyms: parts.autonyms, letters: parts.letters)
  }

  private func text(
    _ words: String, size: Double = 0.82, weight: Weight = .regular,
    alignment: Alignment = .start, role: Role = .body
  ) -> Block {
    .text(
      Paragraph(
        Text(words, language: "ja"), role: role, alignment: alignment,
        size: .exactly(a4.u(size)), weight: weight, pitch: 1.35))
  }

  private var head: Block {
    let languages = parts.options.languages.filter { !$0.isJapanese }.count + 1
    let sheets = lines.reduce(0) { $0 + $1.copies }
    let counts = [(sheets, "枚"), (lines.count, "種"), (languages, "言語")].map { count, unit in
      Block.stack(
        Stack(
          .along, gap: a4.u(0.2), alignment: .end,
          children: [text("\(count)", size: 2.1, weight: .bold), text(unit, size: 0.9)]))
    }
    return .stack(
      Stack(
        .along, padding: Insets(bottom: a4.u(0.4)), gap: a4.u(1), shares: [1, 0],
        alignment: .end,
        children: [
          .stack(
            Stack(
              .down,
              children: [
                text("\(kit.title) 掲示一覧（職員用）", size: 0.9),
                text(place.japanese, size: 2.1, weight: .bold, role: .heading),
              ])),
          .stack(Stack(.along, gap: a4.u(1.2), alignment: .end, children: counts)),
        ]))
  }

  /// The claims that somebody must see for themselves before their sheets hang.
  private var confirmations: [Block] {
    let claims = lines.filter(\.isClaim)
    guard !claims.isEmpty else { return [] }
    let ticks: [Block] = claims.map { line in
      .stack(
        Stack(
          .along, gap: a4.u(0.5), shares: [0, 1], alignment: .centre,
          children: [tick, text("\(line.number?.description ?? "") \(line.name)", size: 0.78)]))
    }
    return [
      .stack(
        Stack(
          .down, border: .thin, padding: Insets(vertical: a4.u(0.5), horizontal: a4.u(0.7)),
          gap: a4.u(0.3),
          children: [
            text("掲示の 前に 確かめること（現地確認）", size: 0.9, weight: .bold),
            .grid(Grid(columns: 2, cells: ticks)),
            text("確かめた 人 ＿＿＿＿＿＿　時刻 ＿＿：＿＿", alignment: .end),
          ])),
      a4.space(0.6),
    ]
  }

  private var tick: Block { .drawing(Drawing("tickBox", width: a4.u(1.1), height: a4.u(1.1))) }

  private var table: Block {
    let rows: [[Block]] = lines.enumerated().map { index, line in
      let name = line.parts > 1 ? "\(line.name)（\(line.parts)枚組）" : line.name
      let pictogram: Block =
        line.pictogram.map {
          .pictogram(
            Pictogram(
              name: $0, side: a4.u(1.5), alternative: Text(line.name, language: "ja")))
        } ?? a4.space(0)
      let badge: Block =
        line.number.map { a4.hugging(a4.badge($0, size: 0.72)) } ?? a4.space(0)
      return [
        text("\(index + 1)", weight: .bold), text(line.place + (line.isClaim ? "［要確認］" : "")),
        pictogram, badge, text(name, weight: .bold), text(line.paper, weight: .bold),
        text("\(line.copies)", size: 1.05, weight: .bold), tick, text("：", alignment: .centre),
      ]
    }
    return .table(
      Table(
        header: ["順", "どこに", "", "番号", "シート", "紙", "枚", "貼った", "時刻"].map {
          Text($0, language: "ja")
        }, shares: [3, 17, 5, 7, 25, 4, 4, 5, 6], rule: a4.u(0.05), least: a4.u(1.9), rows: rows))
  }

  private var left: [Block] {
    guard !omissions.isEmpty else { return [] }
    let rows = omissions.map { omission in
      text("\(omission.number) \(names(omission.number))：\(reason(omission))", size: 0.76)
    }
    return [text("入って いない もの と その 理由", size: 0.9, weight: .bold)] + rows
  }

  private func reason(_ omission: Omission) -> String {
    let languages = omission.languages.map { parts.autonyms[$0] ?? $0.description }
      .filter { !$0.isEmpty }.joined(separator: "・")
    switch omission.reason {
    case .unconfirmed: return "現地で 確かめて いません（--confirm \(omission.number)）"
    case .unreviewedLifeSafety:
      return "命に 関わる 文で、訳を まだ だれも 確かめて いません（--allow-unreviewed）"
    case .unreviewed: return "未確認の 訳を 除きました（\(languages)）"
    case .doesNotFit(let paper):
      return "読める 大きさで 紙に 入りません" + (paper.map { "（--paper \($0.rawValue)）" } ?? "")
    case .missingTranslation: return "訳が まだ ありません（\(languages)）"
    case .isPrivate: return "ほかの 人に 見せない 文です"
    case .missingValue(let name): return "\(name) が わかりません（--set \(name)=…）"
    }
  }

  private var end: Block {
    var names: [Block] = [text("言語", size: 0.9, weight: .bold), text("日本語", size: 0.8)]
    for tag in parts.options.languages where !tag.isJapanese {
      names.append(
        a4.hugging(
          .text(
            Paragraph(
              Text(parts.autonyms[tag] ?? tag.description, language: tag.description),
              role: .body, size: .exactly(a4.u(0.8)), lines: 1, pitch: 1.5))))
    }
    return .stack(
      Stack(
        .along, gap: a4.u(1), shares: [1, 1],
        children: [
          .stack(
            Stack(
              .down,
              children: [
                text("箱に 入れる 物", size: 0.9, weight: .bold),
                text(kit.box.joined(separator: "／"), size: 0.8),
              ])),
          .stack(Stack(.down, children: names)),
        ]))
  }
}
