import Phrasebooks

/// Which phrase stands in which cell of which page: the same for every language.
///
/// It looks at numbers and at the length of the Japanese source only.
struct BoardPlan {
  /// What stands in one place.
  enum Entry: Hashable {
    /// A phrase, and how many rows of a list it takes.
    case phrase(PhraseNumber, rows: Int)
    /// The title of a category.
    case category(Int)
    /// Nothing.
    case blank

    var rows: Int {
      if case .phrase(_, let rows) = self { rows } else { 1 }
    }

    var number: PhraseNumber? {
      if case .phrase(let number, _) = self { number } else { nil }
    }
  }

  /// One page.
  struct Page: Hashable {
    var layout: BoardDefinition.Layout
    /// Nil for a page that only holds answers.
    var title: PhraseNumber?
    var columns = 1
    var rows = 1
    var entries: [Entry] = []
    var answers: BoardDefinition.Answers?
    var isIndex = false

    /// The categories that begin on it.
    var categories: [Int] {
      entries.compactMap { if case .category(let category) = $0 { category } else { nil } }
    }
    var numbers: [PhraseNumber] { entries.compactMap(\.number) }
  }

  let pages: [Page]
  /// How many rows a list has on a page.
  let room: Int
  private let form: BoardRequest.Form

  /// Lays a board out.
  init(
    _ board: BoardDefinition, catalogue: Catalogue, form: BoardRequest.Form, isLandscape: Bool
  ) throws(SheetError) {
    self.form = form
    room = form == .pocket ? 6 : isLandscape ? 11 : 18
    var pages: [Page] = []
    var answers: [BoardDefinition.Answers] = []
    for page in board.pages {
      let entries = try Self.entries(page, catalogue, form)
      if form == .heldUp {
        pages += entries.filter { $0.number != nil }.map {
          Page(layout: .cells, entries: [$0])
        }
        continue
      }
      if let kind = page.answers, !answers.contains(kind) { answers.append(kind) }
      let isList = page.layout == .list || (form == .pocket && page.layout == .cells)
      if isList {
        pages += Self.pages(entries, room: room).map {
          Page(
            layout: .list, title: page.title, entries: $0,
            answers: form == .pocket ? nil : page.answers)
        }
      } else {
        pages.append(
          Page(
            layout: page.layout, title: page.title,
            columns: isLandscape ? page.rows : page.columns,
            rows: isLandscape ? page.columns : page.rows, entries: entries,
            answers: form == .pocket ? nil : page.answers))
      }
    }
    if form == .pocket {
      pages += answers.map { Page(layout: .cells, answers: $0) }
    }
    let isIndexed = form != .heldUp && pages.count > 1
    if isIndexed, !board.pages.contains(where: { $0.layout == .languages }) {
      pages.append(Page(layout: .list, title: Self.indexTitle, isIndex: true))
    }
    self.pages = pages
  }

  /// 目次.
  static let indexTitle = PhraseNumber(category: 0, index: 30)

  private static func entries(
    _ page: BoardDefinition.Page, _ catalogue: Catalogue, _ form: BoardRequest.Form
  ) throws(SheetError) -> [Entry] {
    var entries: [Entry] = []
    for number in page.cells {
      guard let number else {
        entries.append(.blank)
        continue
      }
      guard let phrase = catalogue[number] else { throw .noSuchPhrase(number) }
      entries.append(.phrase(number, rows: rows(phrase, form)))
    }
    for category in page.categories {
      let phrases = catalogue.phrases.filter { $0.number.category == category }
      guard !phrases.isEmpty else { continue }
      entries.append(.category(category))
      entries += phrases.map { .phrase($0.number, rows: rows($0, form)) }
    }
    return entries
  }

  /// How many rows a phrase needs in the language that takes most room, judged by its Japanese.
  private static func rows(_ phrase: Phrase, _ form: BoardRequest.Form) -> Int {
    let letters = phrase.source.unicodeScalars.count
    switch form {
    case .pocket: return letters <= 22 ? 1 : letters <= 50 ? 2 : 3
    case .sheet, .heldUp: return letters <= 17 ? 1 : 1 + (letters - 1) / 17
    }
  }

  /// Entries on as few pages as hold them; the title of a category is never the last of a page.
  private static func pages(_ entries: [Entry], room: Int) -> [[Entry]] {
    var pages: [[Entry]] = []
    var page: [Entry] = []
    var used = 0
    for (index, entry) in entries.enumerated() {
      var needed = entry.rows
      if case .category = entry, index + 1 < entries.count { needed += entries[index + 1].rows }
      if used + needed > room, !page.isEmpty {
        pages.append(page)
        page = []
        used = 0
      }
      page.append(entry)
      used += entry.rows
    }
    if !page.isEmpty { pages.append(page) }
    return pages
  }
}
