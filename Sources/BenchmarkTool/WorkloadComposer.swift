import Documents
import Geometry

/// Composes the four workloads as documents: same texts, sizes, line pitches, frame, header, footer and pages as every
/// engine of the bench gets; only positions are our own.
struct WorkloadComposer {
  let workload: Workload

  private static let paper = Paper(
    width: .points(595.276), height: .points(841.89),
    margins: Insets(
      top: .points(84), bottom: .points(84), start: .points(57.6), end: .points(57.6)))

  func document(_ name: String) -> Document? {
    let pages: [Page]
    switch name {
    case "w1": pages = [first()]
    case "w2": pages = signs(copies: 1)
    case "w3": pages = workload.phrases.indices.map(poster)
    case "w4": pages = signs(copies: 10)
    default: return nil
    }
    return Document(
      title: Text("bench \(name)", language: "en"), issued: "2026-11-23T00:00:00", pages: pages)
  }

  private func first() -> Page {
    let phrase = workload.phrases.firstIndex(of: workload.w1.phrase) ?? 0
    let rows: [Block] = workload.languages.filter { workload.w1.languages.contains($0.id) }
      .map { language in
        stack([
          paragraph(language.name, language, size: 10, pitch: 1.4, isBold: false, isName: true),
          paragraph(
            language.texts[phrase], language, size: language.firstSizes[phrase], pitch: language.lh),
        ])
      }
    return page(
      [.stack(Stack(.down, shares: rows.map { _ in 1 }, children: rows))], copy: 1,
      footer: "W1 \(workload.phrases[phrase])")
  }

  private func signs(copies: Int) -> [Page] {
    var pages: [Page] = []
    let japanese = workload.languages.first { $0.id == "ja" }
    for copy in 1...copies {
      for phrase in workload.phrases.indices {
        for language in workload.languages {
          var blocks = [
            paragraph(language.name, language, size: 13, pitch: 1.6, isBold: false, isName: true),
            stack([
              paragraph(
                language.texts[phrase], language, size: language.signSizes[phrase],
                pitch: language.lh)
            ]),
          ]
          var shares = [0, 1]
          if !language.id.hasPrefix("ja"), let japanese {
            blocks.append(
              paragraph(japanese.texts[phrase], japanese, size: 20, pitch: 1.4, isBold: false))
            shares.append(0)
          }
          let number = String(pages.count + 1)
          let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
          pages.append(
            page(
              [.stack(Stack(.down, shares: shares, children: blocks))], copy: copy,
              footer: "W2 \(workload.phrases[phrase]) \(language.id) \(copy)-\(padded)"))
        }
      }
    }
    return pages
  }

  private func poster(_ phrase: Int) -> Page {
    let cells: [Block] = workload.languages.map { language in
      stack([
        paragraph(
          language.name, language, size: 6.5, pitch: 1.4, isBold: false, alignment: .start),
        paragraph(
          language.texts[phrase], language, size: language.posterSizes[phrase],
          pitch: min(language.lh, 1.9), alignment: .start),
      ])
    }
    return page(
      [.grid(Grid(columns: 2, cells: cells))], copy: 1,
      footer: "W3 \(workload.phrases[phrase]) \(phrase + 1)", margin: .points(42))
  }

  private func page(
    _ blocks: [Block], copy: Int, footer: String, margin: Millimetres = .points(57.6)
  ) -> Page {
    let header = workload.header.replacing("{copy}", with: String(copy))
    var paper = Self.paper
    paper.margins.start = margin
    paper.margins.end = margin
    if margin < Self.paper.margins.start {
      // A poster is full: its cells begin nearer to the header and end nearer to the footer.
      paper.margins.top = .points(78)
      paper.margins.bottom = .points(78)
    }
    return Page(
      paper: paper, language: "ja",
      furniture: Furniture(
        header: [
          Paragraph(
            Text(header, language: "ja"), alignment: .centre, size: .exactly(.points(18)),
            pitch: 1.4)
        ],
        footer: [
          Paragraph(
            Text(footer, language: "en"), alignment: .centre, size: .exactly(.points(10)),
            pitch: 1.4)
        ], hasFootRule: false, frame: Millimetres.points(3).value),
      blocks: blocks)
  }

  private func stack(_ children: [Block]) -> Block {
    .stack(Stack(.down, distribution: .centre, children: children))
  }

  private func paragraph(
    _ text: String, _ language: Workload.Language, size: Double, pitch: Double,
    isBold: Bool = true, isName: Bool = false, alignment: Alignment? = nil
  ) -> Block {
    let natural: Alignment = isName || language.dir != "rtl" ? .centre : .start
    return .text(
      Paragraph(
        Text(text, language: Self.tag(language.id)), alignment: alignment ?? natural,
        size: .exactly(.points(size)), weight: isBold ? .bold : .regular, pitch: pitch))
  }

  /// Our tag of a workload's language.
  private static func tag(_ id: String) -> String {
    switch id {
    case "ja-easy": "ja-simple"
    case "pt": "pt-BR"
    default: id
    }
  }
}
