public import Documents
import Phrasebooks
import WritingSystems

/// Composes kits: the sheets of a place in the order in which they are hung, and last a page for staff.
public struct KitComposer {
  /// A composed kit.
  public struct Result {
    /// The sheets in order, the staff's pages last.
    public var pages: [Page]
    /// How many sheets are to be printed and hung, copies counted.
    public var sheetCount: Int
    /// How many kinds of sheets.
    public var kindCount: Int
    /// What was left out, and why.
    public var omissions: [Omission]
  }

  private let composer: SheetComposer

  /// Makes a composer over that of single sheets.
  public init(_ composer: SheetComposer) { self.composer = composer }

  /// The kit of a place.
  public func compose(
    _ kit: KitDefinition, place: KitPlace, options: SheetOptions
  ) throws(SheetError) -> Result {
    try composer.checkLanguages(options)
    var lines: [HangList.Line] = []
    var pages: [Page] = []
    var omissions: [Omission] = []
    for entry in kit.entries {
      let sheets: [SheetPage]
      do {
        if entry.sheet == "entrance" {
          sheets = try entrance(place, options: options)
        } else if let number = entry.phrase {
          if !place.isShelter, Self.shelterOnly.contains(number) { continue }
          let made = try composer.sign(number, options: options)
          omissions += made.omissions
          sheets = made.sheets
        } else {
          continue
        }
      } catch .unconfirmed(let number) {
        omissions.append(Omission(number: number, reason: .unconfirmed))
        continue
      } catch .unreviewed(let numbers, let languages) {
        omissions += numbers.map {
          Omission(number: $0, languages: languages, reason: .unreviewedLifeSafety)
        }
        continue
      } catch .value(let number, .missingValue(let name, _, _)) {
        omissions.append(Omission(number: number, reason: .missingValue(name)))
        continue
      } catch .doesNotFit(_, let paper) {
        guard let number = entry.phrase else { throw .doesNotFit(place.japanese, paper) }
        omissions.append(Omission(number: number, reason: .doesNotFit(paper)))
        continue
      }
      pages += sheets.map(\.page)
      lines.append(line(entry, sheets, options))
    }
    let list = HangList(
      kit: kit, place: place, lines: lines, omissions: omissions,
      parts: composer.parts(options), names: { composer.name(of: $0) })
    return Result(
      pages: pages + list.pages, sheetCount: lines.reduce(0) { $0 + $1.copies },
      kindCount: lines.count, omissions: omissions)
  }

  /// What is said only where people stay: an evacuation site promises none of it.
  private static let shelterOnly: Set<PhraseNumber> = Set(
    ["09-01", "09-02", "09-03", "09-04", "09-05"].compactMap(PhraseNumber.init(_:)))

  private func line(
    _ entry: KitDefinition.Entry, _ sheets: [SheetPage], _ options: SheetOptions
  ) -> HangList.Line {
    let number = entry.phrase
    let phrase = number.flatMap { composer.words.catalogue[$0] }
    return HangList.Line(
      number: number, name: phrase?.source ?? "避難所の 名前", pictogram: phrase?.pictogram,
      isClaim: phrase?.flags.contains(.localClaim) ?? false, place: entry.where,
      paper: options.paper.rawValue, copies: entry.copies * sheets.count, parts: sheets.count)
  }

  private func entrance(
    _ place: KitPlace, options: SheetOptions
  ) throws(SheetError) -> [SheetPage] {
    let sentence = try entranceSentence(place, options)
    var open: SheetContent?
    if place.isShelter, let clock = options.clock, let number = PhraseNumber("09-07") {
      var timed = options
      timed.values["time"] = clock
      timed.languages = []
      timed.allowsUnreviewed = true
      open = try? SheetContentReader(words: composer.words, options: timed)
        .content(of: number).content
    }
    var sheets: [SheetPage] = []
    var rest = sentence.rows[...]
    repeat {
      var taken: (count: Int, page: Page)?
      for count in stride(from: min(5, rest.count), through: rest.isEmpty ? 0 : 1, by: -1) {
        let parts = composer.parts(options)
        let footer = parts.footer(
          sentence.number?.description ?? "",
          right: [place.municipality, place.japanese].filter { !$0.isEmpty }
            .joined(separator: " "))
        let sheet = EntranceSheet(
          parts: parts, place: place, sentence: sentence.with(rest.prefix(count)), open: open)
        if let page = sheet.variants(footer: footer).first(where: composer.fits) {
          taken = (count, page)
          break
        }
      }
      guard let taken else { throw .doesNotFit(place.japanese, options.paper.larger) }
      sheets.append(
        SheetPage(
          page: taken.page, numbers: sentence.number.map { [$0] } ?? [],
          languages: rest.prefix(taken.count).map(\.language), part: sheets.count + 1, parts: 1))
      rest = rest.dropFirst(taken.count)
    } while !rest.isEmpty
    return sheets.count > 1 ? sheets.map { numbered($0, of: sheets.count) } : sheets
  }

  /// A sheet of several, which says in its foot which one it is.
  private func numbered(_ sheet: SheetPage, of count: Int) -> SheetPage {
    var sheet = sheet
    sheet.parts = count
    let last = sheet.page.furniture.footer.count - 1
    if last >= 0 {
      let words = sheet.page.furniture.footer[last].text.plain
      sheet.page.furniture.footer[last].text = Text(
        "\(words) ／ \(sheet.part)／\(count) 枚", language: "ja")
    }
    return sheet
  }

  /// 09-01 where it is confirmed, else what this place is.
  private func entranceSentence(
    _ place: KitPlace, _ options: SheetOptions
  ) throws(SheetError) -> SheetContent {
    let reader = SheetContentReader(words: composer.words, options: options)
    if place.isShelter, let number = PhraseNumber("09-01"), options.confirmation.covers(number) {
      return try reader.content(of: number).content
    }
    let number = place.isShelter ? SheetWords.shelterWord : SheetWords.siteWord
    guard let number else { throw .doesNotFit(place.japanese, nil) }
    return try reader.content(of: number).content
  }
}
