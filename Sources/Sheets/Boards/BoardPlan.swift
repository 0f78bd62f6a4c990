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
    /// The categories that begin on it.
    var categories: [Int] = []
    /// The languages in its cells.
    var languages: [LanguageNumbers.Entry] = []
    /// What an index says.
    var index: [IndexLine] = []
    var numbers: [PhraseNumber] { entries.compactMap(\.number) }
  }

  /// A line of the index.
  struct IndexLine: Hashable {
    /// The page, from 0.
    var page: Int
    var title: PhraseNumber?
    /// The category that begins there; nil where the line is for the page.
    var category: Int?
  }

  let pages: [Page]
  /// How many rows a list has on a page.
  let room: Int
  private let form: BoardRequest.Form

  /// Lays a board out.
  init(
    _ board: BoardDefinition, catalogue: Catalogue, languages: [LanguageNumbers.Entry] = [],
    form: BoardRequest.Form, isLandscape: Bool
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
        var category: Int?
        for entries in Self.pages(entries, room: room) {
          pages.append(Self.list(page, entries, &category, form))
        }
      } else if page.layout == .languages {
        pages += Self.languagePages(page, languages, form, isLandscape)
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
    // The common board says in its note which numbers are where.
    if form != .heldUp, pages.count > 1, !board.isForEverybody {
      pages += Self.index(pages, room: form == .pocket ? 9 : isLandscape ? 14 : 22)
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

  /// A page of a list: its title is that of the category with which it begins, unless the board names one.
  private static func list(
    _ page: BoardDefinition.Page, _ entries: [Entry], _ category: inout Int?,
    _ form: BoardRequest.Form
  ) -> Page {
    var entries = entries
    var categories: [Int] = []
    for entry in entries { if case .category(let begun) = entry { categories.append(begun) } }
    if page.title == nil, case .category(let first)? = entries.first {
      category = first
      entries.removeFirst()
    }
    let title = page.title ?? category.flatMap(Self.title(ofCategory:))
    category = categories.last ?? category
    return Page(
      layout: .list, title: title, entries: entries,
      answers: form == .pocket ? nil : page.answers, categories: categories)
  }

  /// The phrase that is the title of a category.
  static func title(ofCategory category: Int) -> PhraseNumber? {
    PhraseNumber(category: 0, index: 50 + category)
  }

  private static func languagePages(
    _ page: BoardDefinition.Page, _ languages: [LanguageNumbers.Entry], _ form: BoardRequest.Form,
    _ isLandscape: Bool
  ) -> [Page] {
    let (columns, rows) =
      form == .pocket ? (2, 4) : isLandscape ? (page.rows, page.columns) : (page.columns, page.rows)
    let count = columns * rows
    return stride(from: 0, to: languages.count, by: count).map { start in
      Page(
        layout: .languages, title: page.title, columns: columns, rows: rows,
        languages: Array(languages[start..<min(start + count, languages.count)]))
    }
  }

  /// The pages of the index: a line for each category, or for each page without one.
  private static func index(_ pages: [Page], room: Int) -> [Page] {
    var lines: [IndexLine] = []
    for (place, page) in pages.enumerated() {
      if page.categories.isEmpty {
        let isContinued = page.layout == .list && page.title.map { $0.category == 0 } ?? false
        if isContinued, lines.contains(where: { $0.title == page.title }) { continue }
        lines.append(IndexLine(page: place, title: page.title, category: nil))
      }
      for category in page.categories {
        lines.append(
          IndexLine(page: place, title: title(ofCategory: category), category: category))
      }
    }
    return stride(from: 0, to: lines.count, by: room).map { start in
      Page(
        layout: .list, title: Self.indexTitle,
        index: Array(lines[start..<min(start + room, lines.count)]))
    }
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
