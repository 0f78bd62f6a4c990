public import Documents
import Geometry
public import Phrasebooks
public import WritingSystems

/// Composes signs: from phrases and options to pages.
///
/// It knows nothing of fonts: whether a page fits is asked of the caller, who typesets it.
public struct SheetComposer {
  let words: SheetWords
  let languages: LanguageTable
  let fits: (Page) -> Bool

  /// Makes a composer; `fits` says whether a page sets without any problem, at sizes that can be read.
  public init(
    catalogue: Catalogue, languages: LanguageTable, naming: (any PlaceNaming)? = nil,
    fits: @escaping (Page) -> Bool
  ) {
    words = SheetWords(catalogue: catalogue, naming: naming)
    self.languages = languages
    self.fits = fits
  }

  /// The sheets of a phrase: as many as its languages need.
  public func sign(
    _ number: PhraseNumber, options: SheetOptions
  ) throws(SheetError) -> (sheets: [SheetPage], omissions: [Omission]) {
    try checkLanguages(options)
    let reader = SheetContentReader(words: words, options: options)
    let (content, omissions) = try reader.content(of: number)
    return (try sheets(content, options: options), omissions)
  }

  /// A sheet of a person's own words, without a number, marked as made on site.
  public func ownWords(
    _ texts: [(language: LanguageTag, text: String)], pictogram: String?, options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    let japanese = texts.first { $0.language.isJapanese }
    let rows = texts.filter { !$0.language.isJapanese }.map { entry in
      SheetContent.Row(
        language: entry.language, text: SheetWords.text(entry.text, entry.language),
        isChecked: true)
    }
    let headline = SheetWords.text(japanese?.text ?? "", japanese?.language ?? .japanese)
    let content = SheetContent(
      number: nil, headline: headline, name: headline.plain.withoutMarks, pictogram: pictogram,
      kind: .notice, rows: rows, isLifeSafety: false, remark: "現地作成")
    return try sheets(content, options: options)
  }

  /// Languages that the catalogue does not have are refused, all at once.
  func checkLanguages(_ options: SheetOptions) throws(SheetError) {
    let known = Set(words.catalogue.languages)
    let unknown = options.languages.filter { !known.contains($0) }
    if !unknown.isEmpty { throw .unknownLanguages(unknown) }
  }

  func parts(_ options: SheetOptions) -> SheetParts {
    var autonyms: [LanguageTag: String] = [:]
    var letters: [LanguageTag: LetterMeasure] = [:]
    var rightToLeft: Set<LanguageTag> = []
    for tag in options.languages + [.plainJapanese] {
      guard let language = languages.language(tag.description) else { continue }
      autonyms[tag] = language.autonym
      letters[tag] = LetterMeasure(divisor: language.letter.divisor, optical: language.optical)
      if language.direction == .rightToLeft { rightToLeft.insert(tag) }
    }
    return SheetParts(
      words: words, options: options, autonyms: autonyms, letters: letters,
      rightToLeft: rightToLeft)
  }

  /// Sets the languages on as few sheets as can be read, each with the Japanese again.
  func sheets(
    _ content: SheetContent, options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    var chunks: [ArraySlice<SheetContent.Row>] = []
    var rest = content.rows[...]
    repeat {
      let limit = min(rest.count, most(options))
      guard let count = largest(limit, content, rest, options) else {
        throw .doesNotFit(
          content.number?.description ?? content.name, larger(content, rest.prefix(1), options))
      }
      chunks.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    } while !rest.isEmpty
    return try chunks.enumerated().map { index, rows throws(SheetError) in
      let part = content.with(rows)
      guard let page = page(part, options, part: index + 1, of: chunks.count) else {
        throw .doesNotFit(
          content.number?.description ?? content.name, larger(content, rows, options))
      }
      return SheetPage(
        page: page, numbers: content.number.map { [$0] } ?? [], languages: rows.map(\.language),
        part: index + 1, parts: chunks.count)
    }
  }

  /// How many other languages a sheet may hold: five, three where it is read from more than three metres.
  private func most(_ options: SheetOptions) -> Int {
    if options.arrow != nil { return 3 }
    if let distance = options.distance, distance > 3000 { return 3 }
    return 5
  }

  private func largest(
    _ limit: Int, _ content: SheetContent, _ rows: ArraySlice<SheetContent.Row>,
    _ options: SheetOptions
  ) -> Int? {
    if rows.isEmpty { return page(content.with([]), options, part: 1, of: 1) == nil ? nil : 0 }
    for count in stride(from: limit, to: 0, by: -1)
    where page(content.with(rows.prefix(count)), options, part: 1, of: 2) != nil {
      return count
    }
    return nil
  }

  /// The first variant of a sheet that fits.
  private func page(
    of content: SheetContent, _ options: SheetOptions, part: Int, of count: Int
  ) -> Page? {
    let parts = parts(options)
    // A long sentence would run into the middle of the foot: its number says enough.
    let name = content.name.count <= 14 || content.number == nil ? content.name : nil
    var left = [content.number?.description, name].compactMap { $0 }.joined(separator: " ")
    if options.isDrill { left += " ／ 42-01" }
    if !content.remark.isEmpty { left += " ／ \(content.remark)" }
    if let distance = options.distance {
      left += " ／ \(Self.metres(distance)) m から 読める"
    }
    var right = options.placeLine
    if count > 1 { right += right.isEmpty ? "\(part)／\(count) 枚" : " ／ \(part)／\(count) 枚" }
    let footer = parts.footer(left, right: right)
    let variants =
      options.arrow == nil
      ? DisplaySheet(parts: parts).variants(content, footer: footer)
      : DirectionSheet(parts: parts).variants(content, footer: footer)
    return variants.first(fitting: fits)
  }

  /// The first variant of a sheet that fits; a direction sheet without a distance is read from as far as its paper lets it.
  private func page(
    _ content: SheetContent, _ options: SheetOptions, part: Int, of count: Int
  ) -> Page? {
    guard options.arrow != nil, options.distance == nil else {
      return page(of: content, options, part: part, of: count)
    }
    for metres in stride(from: 10, through: 4, by: -1) {
      var near = options
      near.distance = Double(metres) * 1000
      if let page = page(of: content, near, part: part, of: count) { return page }
    }
    return nil
  }

  private static func metres(_ distance: Double) -> String {
    let tenths = Int((distance / 100).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The smallest larger paper on which a content fits; nil if none does.
  private func larger(
    _ content: SheetContent, _ rows: ArraySlice<SheetContent.Row>, _ options: SheetOptions
  ) -> PaperSize? {
    var options = options
    while let paper = options.paper.larger {
      options.paper = paper
      if page(content.with(rows), options, part: 1, of: 1) != nil { return paper }
    }
    return nil
  }
}

extension SheetComposer {
  /// The Japanese name of a phrase, as the foot of its sheet has it; empty for an unknown number.
  public func name(of number: PhraseNumber) -> String {
    words.catalogue[number].map { $0.source } ?? ""
  }
}
