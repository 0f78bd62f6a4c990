import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The pieces that all notices are made of: head strip, heading, rows, the line of who hung it.
struct NoticeParts {
  let parts: SheetParts
  let request: NoticeRequest
  /// The language of the page: what is written in others begins at its edge.
  var page = LanguageTag.japanese

  /// The framed strip: number, issued, valid until, issued by, replaces.
  var head: Block {
    let number = Paragraph(
      Text(request.number.description, language: "en"), role: .label,
      size: .exactly(parts.u(1.64)), weight: .bold, lines: 1, pitch: 1.1)
    var cells: [Block] = [
      .stack(
        Stack(
          .down, ground: .black, padding: Insets(vertical: 0, horizontal: parts.u(0.8)),
          distribution: .centre, children: [.text(number)])),
      cell("出した時", "Issued", value(Self.moment(parts.options.issued))),
      cell("いつまで", "Valid until", value(Self.moment(request.until), stroke: .under)),
      cell(
        "出した所", "Issued by",
        Paragraph(
          Text(Self.name(request.issuer), language: "ja"), role: .label,
          alignment: parts.edge(on: page),
          size: .exactly(parts.u(issuerSize)),
          weight: .bold, lines: 2)),
    ]
    if let replaced = request.replaces {
      cells.append(
        cell("前の紙", "Replaces", value(replaced.description, stroke: .through)))
    }
    return .stack(
      Stack(
        .along, border: .thin, rule: parts.u(0.05),
        shares: cells.indices.map { $0 == 3 ? 1 : 0 }, extent: parts.u(3), children: cells))
  }

  /// The largest size at which who issues it stands on one line of its cell; long names take two.
  private var issuerSize: Double {
    let letters = Double(Self.name(request.issuer).count)
    return min(0.84, max(0.58, (request.replaces == nil ? 13 : 7.6) / max(1, letters)))
  }

  private func cell(_ japanese: String, _ english: String, _ value: Paragraph) -> Block {
    let label = Stack(
      .along, gap: parts.u(0.25), alignment: .centre,
      children: [
        .text(note(Text(japanese, language: "ja"), 0.54)),
        .text(note(Text(english, language: "en"), 0.54)),
      ])
    return .stack(
      Stack(
        .down, ground: parts.options.isDrill ? .white : .none,
        padding: Insets(vertical: parts.u(0.15), horizontal: parts.u(0.55)),
        distribution: .centre, children: [.stack(label), .text(value)]))
  }

  private func value(_ text: String, stroke: Stroke = .none) -> Paragraph {
    Paragraph(
      Text(text, language: "en"), role: .label, size: .exactly(parts.u(0.84)), weight: .bold,
      lines: 1, stroke: stroke)
  }

  /// Small print of an exact size.
  func note(_ text: Text, _ units: Double) -> Paragraph {
    Paragraph(text, role: .note, size: .exactly(parts.u(units)), lines: 1)
  }

  /// The line for whoever hangs it: who, where, and when it is taken down.
  var hung: Block {
    func write() -> Block {
      .stack(
        Stack(.down, distribution: .end, children: [parts.rule(0.05)]))
    }
    let words = [
      "貼った人", "貼った所", "はがす時  \(Self.moment(request.until))",
    ].map { Block.text(note(Text($0, language: "ja"), 0.58)) }
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.25), horizontal: 0), gap: parts.u(0.5),
        shares: [0, 2, 0, 3, 0], extent: parts.u(1.5), alignment: .start,
        children: [words[0], write(), words[1], write(), words[2]]))
  }

  /// The footer: phrase numbers, version, what was confirmed and which sheet of how many.
  func footer(_ content: NoticeContent, part: Int, of count: Int) -> [Paragraph] {
    var left = content.numbers.map(\.description).joined(separator: " + ")
    if parts.options.isDrill { left += " ／ 42-01" }
    let right = [content.remark, parts.options.placeLine, "\(part)／\(count) 枚"]
      .filter { !$0.isEmpty }.joined(separator: " ／ ")
    return parts.footer(left, right: right)
  }

  /// A language of a sheet: its own name, and its sentences, the words that count in bold.
  func row(_ row: NoticeContent.Row, lines: Int, size: Size, isSmall: Bool = false) -> Block {
    let name = parts.ownName(
      SheetContent.Row(
        language: row.language, text: Text("", language: row.language.description),
        isChecked: row.isChecked))
    let text = Block.text(
      Paragraph(
        text(row.sentences, row.language), role: .body, size: size,
        weight: row.language.isJapanese ? .bold : .regular, lines: lines,
        origin: row.sentences.first?.number.description))
    if isSmall {
      return .stack(
        Stack(
          .down, padding: Insets(vertical: parts.u(0.2), horizontal: 0), gap: parts.u(0.1),
          distribution: .centre, children: [name, text]))
    }
    let column = Stack(.down, extent: parts.u(6), distribution: .centre, children: [name])
    return .stack(
      Stack(
        .along, padding: Insets(vertical: parts.u(0.12), horizontal: 0), gap: parts.u(0.8),
        shares: [0, 1], alignment: .centre, children: [.stack(column), text]))
  }

  /// The sentences of a language behind each other.
  func text(_ sentences: [NoticeContent.Sentence], _ language: LanguageTag) -> Text {
    var isFirst = true
    let pieces = sentences.map { sentence in
      defer { isFirst = false }
      let lead = sentence.lead.isEmpty && isFirst ? sentence.text.plain : sentence.lead
      return language.isJapanese ? sentence.text.spans : sentence.text.strong(lead)
    }
    return Text(
      language: language.description, spans: SentenceJoiner(language: language).joined(pieces))
  }

  /// The code, and beneath it what it leads to.
  func code(_ link: String, side units: Double = 5) -> Block {
    let side = parts.u(units)
    var children: [Block] = [
      .drawing(
        Drawing(
          "qr", values: ["text": link], width: side, height: side,
          alternative: Text(link, language: "en")))
    ]
    for language in [LanguageTag.japanese, "en"] {
      guard let text = parts.words.words(SheetWords.codeLine, orNil: language) else { continue }
      children.append(
        .text(
          Paragraph(
            text.withoutRuby, role: .note, size: .exactly(Millimetres(max(2.3, 0.46 * parts.unit))),
            lines: 4)))
    }
    return .stack(Stack(.down, extent: parts.u(units + 1), children: children))
  }

  /// `2026-11-24 18:00` of an ISO moment; the day alone if there is no time.
  static func moment(_ text: String) -> String {
    let parts = text.split(separator: "T")
    return parts.count == 2 ? "\(parts[0]) \(parts[1].prefix(5))" : text
  }

  /// A name without its reading.
  static func name(_ notation: String) -> String {
    (try? RubyText.parse(notation))?.base ?? notation
  }
}
