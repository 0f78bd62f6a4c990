import Documents
import Geometry

/// Documents that hold what a sign has not: a table, levels, grids, black ground, forms, a QR symbol.
enum SamplePages {
  static let issued = "2026-11-23T16:30:00+09:00"
  static let paper = Paper(
    width: 210, height: 297, margins: Insets(vertical: 12, horizontal: 12))

  static func document(_ title: String, _ page: Page) -> Document {
    Document(title: Text(title, language: "ja"), issued: issued, pages: [page])
  }

  static func text(
    _ words: String, _ language: String = "ja", _ role: Role = .body, _ size: Size = .role,
    _ weight: Weight = .regular, stroke: Stroke = .none
  ) -> Block {
    .text(
      Paragraph(
        Text(words, language: language), role: role, size: size, weight: weight, stroke: stroke))
  }

  static func badge(_ words: String) -> Block {
    .stack(
      Stack(
        .along,
        children: [
          .stack(
            Stack(
              .along, ground: .black, padding: Insets(vertical: 1.6, horizontal: 2.6),
              children: [text(words, "en", .label, .exactly(7), .bold)]))
        ]))
  }

  /// A whole page in Urdu, from right to left, with what it means beneath each phrase.
  static let urdu = document(
    "お知らせ",
    Page(
      paper: paper, language: "ur", label: "اردو",
      furniture: Furniture(footer: [
        Paragraph(Text("N-0012", language: "en"), role: .note),
        Paragraph(Text("{page}／{pages} 枚", language: "ja"), role: .note),
      ]),
      blocks: [
        .stack(
          Stack(
            .along, gap: 8, shares: [0, 1], alignment: .centre,
            children: [
              .pictogram(
                Pictogram(
                  name: "water_drop", side: 44, alternative: Text("پانی", language: "ur"))),
              text("پانی یہاں ملتا ہے", "ur", .heading, .exactly(20), .bold),
            ])),
        .stack(
          Stack(
            .down, gap: 4, rule: 0.25, shares: [1, 1],
            children: [
              .stack(
                Stack(
                  .down,
                  children: [
                    text(
                      "پانی 14:00 بجے سے ملے گا۔ اپنا برتن ساتھ لائیں۔", "ur", .body, .exactly(12)),
                    badge("13-04"),
                    .text(
                      Paragraph(
                        Text(
                          language: "ja",
                          spans: [
                            .ruby(base: "水", reading: "みず"), .plain("を 14:00から "),
                            .ruby(base: "配", reading: "くば"), .plain("ります"),
                          ]), alignment: .end, size: .exactly(6))),
                  ])),
              text("یہ پانی نہ پئیں", "ur", .body, .fit(least: 8, most: 14), .bold),
            ])),
      ]))

  /// The head of a notice with all strokes, facts on black, and the five levels.
  static let levels = document(
    "避難の お知らせ",
    Page(
      paper: paper, language: "ja", label: "避難指示",
      blocks: [
        .stack(
          Stack(
            .along, border: .thin, padding: Insets(vertical: 1, horizontal: 2), gap: 6, rule: 0.25,
            alignment: .centre,
            children: [
              badge("N-0012"), text("2026-11-24 18:00", "en", .label, .exactly(4), stroke: .under),
              text("N-0011", "en", .label, .exactly(4), stroke: .through),
            ])),
        text("ここから 逃げて ください", "ja", .heading, .exactly(20), .bold),
        .stack(
          Stack(
            .along, ground: .black, padding: Insets(vertical: 4, horizontal: 0), gap: 8, rule: 0.25,
            shares: [3, 3, 2], bleeds: true,
            children: [
              fact("schedule", "いつ", "14:00"), fact("place", "どこ", "体育館の入口"),
              fact("water_drop", "ひとり", "6 L"),
            ])),
      ]
        + [
          (Border.level5, "5 緊急安全確保"), (.level4, "4 避難指示"), (.level3, "3 高齢者等避難"),
          (.level2, "2 大雨・洪水・高潮注意報"), (.level1, "1 早期注意情報"),
        ].map { border, words in
          .stack(
            Stack(
              .along, border: border, padding: Insets(vertical: 4, horizontal: 5), gap: 5,
              alignment: .centre,
              children: [
                text(words, "ja", .label, .exactly(9), .bold),
                .pictogram(
                  Pictogram(name: "warning", side: 9, alternative: Text("", language: "ja"))),
              ]))
        }))

  private static func fact(_ icon: String, _ label: String, _ words: String) -> Block {
    .stack(
      Stack(
        .down,
        children: [
          .stack(
            Stack(
              .along, gap: 2, alignment: .centre,
              children: [
                .pictogram(Pictogram(name: icon, side: 7, alternative: Text("", language: "ja"))),
                text(label, "ja", .label, .exactly(5)),
              ])), text(words, "ja", .body, .exactly(15), .bold),
        ]))
  }

  /// A board: equal cells with number, pictogram, two languages; then a small grid of numbers.
  static let board = document(
    "指さしボード",
    Page(
      paper: paper, language: "ne", label: "नेपाली",
      blocks: [
        text("औंल्याउनुहोस्", "ne", .heading, .exactly(12), .bold),
        .grid(
          Grid(
            columns: 4, rule: 0.5,
            cells: [
              ("13-04", "water_drop", "पानी", "水"), ("12-01", "wc", "शौचालय", "トイレ"),
              ("14-01", "restaurant", "खाना", "食べ物"), ("16-02", "personal_injury", "चोट", "けが"),
              ("21-01", "pets", "पाल्तु जनावर", "ペット"),
            ].map { number, icon, nepali, japanese in
              .stack(
                Stack(
                  .down, alignment: .centre,
                  children: [
                    badge(number),
                    .pictogram(
                      Pictogram(name: icon, side: 20, alternative: Text(nepali, language: "ne"))),
                    text(nepali, "ne", .body, .exactly(6.2), .bold), text(japanese, "ja"),
                  ]))
            })),
        .grid(
          Grid(
            columns: 6, rule: 0.25,
            cells: (0...10).map { text(String($0), "en", .label, .exactly(10), .bold) })),
      ]))

  /// A list for staff: a table of nine columns, one of them without a name.
  static let list = document(
    "",
    Page(
      paper: paper, language: "ja", label: "掲示一覧", overflow: .continue,
      blocks: [
        .table(
          Table(
            header: ["順", "どこに", "", "番号", "シート", "紙", "枚", "貼った", "時刻"].map {
              Text($0, language: "ja")
            }, shares: [3, 17, 5, 7, 25, 4, 4, 5, 6],
            rows: (1...4).map { row in
              [
                text("\(row)"), text("トイレへの 廊下"),
                .pictogram(
                  Pictogram(name: "wc", side: 7.5, alternative: Text("トイレ", language: "ja"))),
                badge("12-01"), text("トイレ"), text("A4"), text("3"),
                .drawing(Drawing("tickBox", width: 5.5, height: 5.5)), text("："),
              ]
            })),
        .table(
          Table(
            header: [Text("言葉", language: "ja"), Text("English", language: "en")], shares: [1, 1],
            rows: [[text("水"), text("water", "en")]])),
      ]))

  /// A QR symbol beside its words, on white and on black.
  static let symbol = document(
    "続き",
    Page(
      paper: paper, language: "ja", label: "続き",
      blocks: [
        text("続きは ここで 読めます", "ja", .heading),
        .stack(
          Stack(
            .along, ground: .black, padding: Insets(vertical: 5, horizontal: 5), gap: 5,
            shares: [0, 1], alignment: .centre,
            children: [
              .drawing(
                Drawing(
                  "qr", values: ["text": "https://shelter.example/n/0012"], width: 40, height: 40,
                  alternative: Text("お知らせ N-0012 の 続き", language: "ja"))),
              text("N-0012 の 続き", "ja", .body, .exactly(8)),
            ])), .drawing(Drawing("arrow", values: ["direction": "left"], width: 40, height: 40)),
      ]))
}
