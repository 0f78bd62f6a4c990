import Documents
import Geometry
import Phrasebooks
import WritingSystems

/// The parts that all sheets share, in the units of their paper.
struct SheetParts {
  let words: SheetWords
  let options: SheetOptions
  let paper: Paper
  let unit: Double
  /// The own name of each language.
  let autonyms: [LanguageTag: String]
  /// How large the letters of each language are.
  let letters: [LanguageTag: LetterMeasure]
  /// The languages that run from right to left.
  let rightToLeft: Set<LanguageTag>

  init(
    words: SheetWords, options: SheetOptions, autonyms: [LanguageTag: String],
    letters: [LanguageTag: LetterMeasure], rightToLeft: Set<LanguageTag> = [],
    paper own: (paper: Paper, unit: Double)? = nil
  ) {
    self.words = words
    self.options = options
    self.autonyms = autonyms
    self.letters = letters
    self.rightToLeft = rightToLeft
    paper = own?.paper ?? Self.paper(options.paper, isLandscape: options.isLandscape)
    unit = own?.unit ?? paper.unit
  }

  /// A sheet with the margins of the look: 2.4 units, and 2.6 at the foot where the footnote ends.
  static func paper(_ size: PaperSize, isLandscape: Bool) -> Paper {
    let unit = size.short.value / 42
    return Paper(
      width: isLandscape ? size.long : size.short, height: isLandscape ? size.short : size.long,
      margins: Insets(
        top: Millimetres(2.4 * unit), bottom: Millimetres(2.6 * unit),
        start: Millimetres(2.4 * unit), end: Millimetres(2.4 * unit)))
  }

  /// Units of the look as a length.
  func u(_ units: Double) -> Millimetres { Millimetres(units * unit) }

  /// Where words of another language stand so that they begin at the edge of the page's own.
  func edge(on page: LanguageTag) -> Alignment { rightToLeft.contains(page) ? .end : .start }

  /// White digits in a black box.
  func badge(_ number: PhraseNumber, size: Double = 1.4) -> Block {
    let text = Paragraph(
      Text(number.description, language: "en"), role: .label, size: .exactly(u(size)),
      weight: .bold, lines: 1, pitch: 1.1)
    return .stack(
      Stack(
        .along, ground: .black,
        padding: Insets(
          vertical: u(size * 0.23), horizontal: u(size * 0.37)), alignment: .centre,
        children: [.text(text)]))
  }

  /// A block as wide as it is by itself.
  func hugging(_ block: Block) -> Block { .stack(Stack(.along, children: [block])) }

  func space(_ units: Double) -> Block { .drawing(Drawing("space", height: u(units))) }

  func rule(_ units: Double = 0.05) -> Block { .drawing(Drawing("rule", height: u(units))) }

  /// The mark that says: nobody has checked this.
  func triangle(_ units: Double = 0.64) -> Block {
    .drawing(Drawing("triangle", width: u(units), height: u(units)))
  }

  /// A language's own name, with the mark if its text is not checked.
  func ownName(_ row: SheetContent.Row) -> Block {
    let name = Paragraph(
      Text(
        autonyms[row.language] ?? row.language.description, language: row.language.description),
      role: .caption, size: .exactly(u(0.8)), lines: 2)
    var children: [Block] = [.text(name)]
    if !row.isChecked { children.append(triangle()) }
    // In a drill the name stands on white, not on the mark.
    return hugging(
      .stack(
        Stack(
          .along, ground: options.isDrill ? .white : .none, gap: u(0.35), alignment: .centre,
          children: children)))
  }

  /// The row of a language: its own name, and its text centred in the height of the row.
  func row(
    _ row: SheetContent.Row, size: Size, lines: Int, origin: PhraseNumber?
  ) -> Block {
    let name = Stack(.down, extent: u(6), distribution: .centre, children: [ownName(row)])
    let text = Paragraph(
      row.text, role: .body, size: size, weight: .bold, lines: lines,
      origin: origin?.description)
    return .stack(
      Stack(
        .along, padding: Insets(vertical: u(0.16), horizontal: 0), gap: u(0.8), shares: [0, 1],
        alignment: .centre, children: [.stack(name), .text(text)]))
  }

  /// The foot line: numbers and name, version and date, place or page.
  func footer(_ left: String, right: String) -> [Paragraph] {
    let version = words.catalogue.books.map(\.version).max() ?? ""
    return [left, "文例集 \(version) ／ 印刷 \(options.day)", right].map { text in
      Paragraph(
        Text(text, language: "ja"), role: .note,
        size: .exactly(Millimetres(max(2.3, unit * 0.5))), lines: 1)
    }
  }

  /// The words of the drill bands for the languages of a page; nil outside a drill.
  func drill(_ languages: [LanguageTag]) -> DrillBand? {
    guard options.isDrill else { return nil }
    let tags: [LanguageTag] = [.japanese] + languages.filter { !$0.isJapanese }
    return DrillBand(
      watermark: Text("訓練", language: "ja"),
      words: tags.compactMap { words.words(SheetWords.drillWord, orNil: $0)?.withoutRuby },
      sentences: tags.compactMap { words.words(SheetWords.drillSentence, orNil: $0)?.withoutRuby })
  }
}

extension Text {
  /// The same words without their ruby.
  var withoutRuby: Text { Text(plain, language: language) }
}

extension SheetParts {
  /// The nominal size in millimetres at which every one of some languages is read from a distance.
  func least(_ languages: [LanguageTag], distance: Double) -> Double {
    languages.map { language in
      let letter = letters[language] ?? LetterMeasure(divisor: 0.714, optical: 1)
      return distance / (language.isJapanese ? 250 : 333) / letter.divisor / letter.optical
    }.max() ?? 0
  }
}
