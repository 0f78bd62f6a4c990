import Documents
import Geometry
public import Phrasebooks
import WritingSystems

/// Composes notices: filled phrases on one or more sheets, with number, issuer and end.
public struct NoticeComposer {
  /// A composed notice.
  public struct Result {
    /// The sheets in order.
    public var sheets: [SheetPage]
    /// What was left out, and why.
    public var omissions: [Omission]
    /// The phrases that stand on it, in order; lines for area and destination among them.
    public var numbers: [PhraseNumber]
    /// What it says in Japanese, large; the title of its file.
    public var heading: String
  }

  private let composer: SheetComposer

  /// Makes a composer over that of single sheets.
  public init(_ composer: SheetComposer) { self.composer = composer }

  /// The notice; the options' values fill its placeholders.
  public func compose(
    _ request: NoticeRequest, options: SheetOptions
  ) throws(SheetError) -> Result {
    try composer.checkLanguages(options)
    let reader = NoticeContentReader(words: composer.words, options: options, request: request)
    let (content, omissions) = try reader.content()
    let sheets =
      request.layout == .page
      ? try pages(content, request, options) : try sheets(content, request, options)
    return Result(
      sheets: sheets, omissions: omissions, numbers: content.numbers,
      heading: content.heading.plain.withoutMarks)
  }

  /// The sheet that is hung across a notice that has ended, in the languages of the options.
  public func ended(
    _ number: NoticeNumber, successor: NoticeNumber? = nil, options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    try composer.checkLanguages(options)
    guard let phrase = PhraseNumber(category: 0, index: 9) else { return [] }
    var landscape = options
    landscape.paper = EndedSheet.paper(covering: options.paper)
    landscape.isLandscape = true
    landscape.languages.removeAll { $0.isJapanese }
    let reader = SheetContentReader(words: composer.words, options: landscape)
    let content = try reader.content(of: phrase).content
    var chunks: [(Page, ArraySlice<SheetContent.Row>)] = []
    var rest = content.rows[...]
    repeat {
      let parts = composer.parts(landscape)
      let footer = parts.footer(
        "\(phrase) ／ \(number) の まん中に 貼る", right: options.placeLine)
      guard
        let taken = Self.most(
          rest, 5,
          try: { rows in
            EndedSheet(
              parts: parts, number: number, successor: successor, content: content.with(rows)
            ).variants(footer: footer).first(fitting: composer.fits)
          })
      else { throw .doesNotFit(number.description, options.paper.larger) }
      chunks.append((taken.page, rest.prefix(taken.count)))
      rest = rest.dropFirst(taken.count)
    } while !rest.isEmpty
    return chunks.enumerated().map { index, chunk in
      SheetPage(
        page: chunk.0, numbers: [phrase], languages: chunk.1.map(\.language), part: index + 1,
        parts: chunks.count)
    }
  }

  /// One page a language, more where its sentences need them; Japanese alone if no other is asked for.
  private func pages(
    _ content: NoticeContent, _ request: NoticeRequest, _ options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    let rows = content.rows.isEmpty ? [content.japanese] : content.rows
    let notice = NoticeParts(parts: composer.parts(options), request: request)
    func page(_ row: NoticeContent.Row, _ range: Range<Int>, _ part: Int, _ count: Int) -> Page? {
      var own = notice
      own.page = row.language
      // Each page has the heading and the facts again.
      let places = [0] + range.filter { $0 > 0 }
      var some = content
      some.japanese.sentences = places.map { content.japanese.sentences[$0] }
      var shown = row
      shown.sentences = places.map { row.sentences[$0] }
      let footer = notice.footer(content, part: part, of: count)
      return NoticePage(notice: own).variants(some, shown, footer: footer)
        .first(fitting: composer.fits)
    }
    var chunks: [(row: NoticeContent.Row, range: Range<Int>)] = []
    for row in rows {
      var start = 0
      repeat {
        let ends = stride(from: row.sentences.count, to: start, by: -1)
        guard let end = ends.first(where: { page(row, start..<$0, 1, 2) != nil }) else {
          throw .doesNotFit("\(request.number) \(row.language)", options.paper.larger)
        }
        chunks.append((row, start..<end))
        start = end
      } while start < row.sentences.count
    }
    return try chunks.enumerated().map { index, chunk throws(SheetError) in
      guard let page = page(chunk.row, chunk.range, index + 1, chunks.count) else {
        throw .doesNotFit("\(request.number) \(chunk.row.language)", options.paper.larger)
      }
      return SheetPage(
        page: page, numbers: content.numbers, languages: [chunk.row.language], part: index + 1,
        parts: chunks.count)
    }
  }

  /// As few sheets as can be read, each with the Japanese and the facts again.
  private func sheets(
    _ content: NoticeContent, _ request: NoticeRequest, _ options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    let notice = NoticeParts(parts: composer.parts(options), request: request)
    let most = request.layout == .poster ? 12 : 5
    func page(_ rows: ArraySlice<NoticeContent.Row>, _ part: Int, _ count: Int) -> Page? {
      let some = content.with(rows)
      let footer = notice.footer(some, part: part, of: count)
      let variants =
        content.level.map {
          EvacuationSheet(notice: notice, level: $0).variants(some, footer: footer)
        } ?? NoticeSheet(notice: notice).variants(some, footer: footer)
      return variants.first(fitting: composer.fits)
    }
    var chunks: [ArraySlice<NoticeContent.Row>] = []
    var rest = content.rows[...]
    repeat {
      guard let taken = Self.most(rest, most, try: { page($0, 1, 2) }) else {
        throw .doesNotFit(request.number.description, larger(content, request, options))
      }
      chunks.append(rest.prefix(taken.count))
      rest = rest.dropFirst(taken.count)
    } while !rest.isEmpty
    return try chunks.enumerated().map { index, rows throws(SheetError) in
      guard let page = page(rows, index + 1, chunks.count) else {
        throw .doesNotFit(request.number.description, options.paper.larger)
      }
      return SheetPage(
        page: page, numbers: content.numbers, languages: rows.map(\.language), part: index + 1,
        parts: chunks.count)
    }
  }

  /// The most rows, up to a number, for which there is a page.
  private static func most<Row>(
    _ rows: ArraySlice<Row>, _ limit: Int, try page: (ArraySlice<Row>) -> Page?
  ) -> (count: Int, page: Page)? {
    for count in stride(from: min(limit, rows.count), through: rows.isEmpty ? 0 : 1, by: -1) {
      if let page = page(rows.prefix(count)) { return (count, page) }
    }
    return nil
  }

  /// The smallest larger paper on which one language of a notice fits; nil if none does.
  private func larger(
    _ content: NoticeContent, _ request: NoticeRequest, _ options: SheetOptions
  ) -> PaperSize? {
    var options = options
    while let paper = options.paper.larger {
      options.paper = paper
      let notice = NoticeParts(parts: composer.parts(options), request: request)
      let some = content.with(content.rows.prefix(1))
      let footer = notice.footer(some, part: 1, of: 1)
      let variants =
        content.level.map {
          EvacuationSheet(notice: notice, level: $0).variants(some, footer: footer)
        } ?? NoticeSheet(notice: notice).variants(some, footer: footer)
      if variants.first(fitting: composer.fits) != nil { return paper }
    }
    return nil
  }
}
