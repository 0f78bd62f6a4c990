import Documents
import Phrasebooks
import WritingSystems

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

  /// A half of a page: body or pain, names or days.
  enum Half: Hashable {
    case first, second
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
    /// The half of a page that is too large for a pocket.
    var half: Half?
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
    /// Whether the phrases of the page are named.
    var hasNumbers = false
  }

  let pages: [Page]
  /// How many rows a list has on a page.
  let room: Int

  /// Lays a board out.
  init(
    _ board: BoardDefinition, catalogue: Catalogue, languages: [LanguageNumbers.Entry] = [],
    form: BoardRequest.Form, isLandscape: Bool, isThreefold: Bool = false
  ) throws(SheetError) {
    room = form == .pocket ? 20 : isLandscape ? 11 : 18
    var pages: [Page] = []
    var answers: [BoardDefinition.Answers] = []
    for page in board.pages {
      let entries = try Self.entries(page, catalogue, form, isThreefold ? 2 : 1)
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
      } else if page.layout == .cells {
        pages += Self.cellPages(page, entries, isLandscape, isThreefold)
      } else if form == .pocket {
        pages += Self.pocketPages(page, entries)
      } else {
        // Lists need room: few of them on a lying page, or with a third language.
        let most = page.layout == .choices && (isLandscape || isThreefold) ? 4 : 500
        for start in stride(from: 0, through: max(0, entries.count - 1), by: most) {
          pages.append(
            Page(
              layout: page.layout, title: page.title,
              entries: Array(entries[start..<min(start + most, entries.count)])))
        }
      }
    }
    if form == .pocket { pages += answers.flatMap(Self.answerPages) }
    // The common board says in its note which numbers are where.
    if form != .heldUp, pages.count > 1, !board.isForEverybody {
      pages += Self.index(
        pages, room: form == .pocket ? 6 : isLandscape ? 9 : isThreefold ? 15 : 22,
        isShort: form == .pocket)
    }
    self.pages = pages
  }

  /// 目次.
  static let indexTitle = PhraseNumber(category: 0, index: 30)

  private static func entries(
    _ page: BoardDefinition.Page, _ catalogue: Catalogue, _ form: BoardRequest.Form,
    _ factor: Int
  ) throws(SheetError) -> [Entry] {
    var entries: [Entry] = []
    for number in page.cells {
      guard let number else {
        entries.append(.blank)
        continue
      }
      guard let phrase = catalogue[number] else { throw .noSuchPhrase(number) }
      entries.append(.phrase(number, rows: factor * rows(phrase, catalogue, form)))
    }
    for category in page.categories {
      let phrases = catalogue.phrases.filter { $0.number.category == category }
      guard !phrases.isEmpty else { continue }
      entries.append(.category(category))
      entries += phrases.map { .phrase($0.number, rows: factor * rows($0, catalogue, form)) }
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
      form == .pocket
      ? (1, 5) : isLandscape ? (page.rows, page.columns - 1) : (page.columns, page.rows)
    let count = columns * rows
    return stride(from: 0, to: languages.count, by: count).map { start in
      Page(
        layout: .languages, title: page.title, columns: columns, rows: rows,
        languages: Array(languages[start..<min(start + count, languages.count)]))
    }
  }

  /// A page of cells; a third language takes half of them to further pages.
  private static func cellPages(
    _ page: BoardDefinition.Page, _ entries: [Entry], _ isLandscape: Bool, _ isThreefold: Bool
  ) -> [Page] {
    let columns = page.columns
    // A lying page has half the height: two rows, and the rest on a further page.
    let all = isLandscape ? max(1, page.rows / 2) : page.rows
    let rows = isThreefold ? max(1, all / 2) : all
    return stride(from: 0, to: entries.count, by: columns * rows).map { start in
      Page(
        layout: .cells, title: page.title, columns: columns, rows: rows,
        entries: Array(entries[start..<min(start + columns * rows, entries.count)]),
        answers: page.answers)
    }
  }

  /// What is one page on A4 takes several in the pocket.
  private static func pocketPages(_ page: BoardDefinition.Page, _ entries: [Entry]) -> [Page] {
    switch page.layout {
    case .body:
      return [
        Page(layout: .body, title: page.title, half: .first),
        Page(
          layout: .choices, title: page.title,
          entries: [BodyPage.partsOfBody].compactMap { $0.map { .phrase($0, rows: 1) } }),
        Page(layout: .body, title: BodyPage.strength, half: .second),
      ]
    case .calendar:
      return [
        Page(layout: .calendar, title: page.title, half: .first),
        Page(layout: .calendar, title: page.title, half: .second),
      ]
    case .choices:
      return entries.map { Page(layout: .choices, title: page.title, entries: [$0]) }
    default: return [Page(layout: page.layout, title: page.title, entries: entries)]
    }
  }

  /// The answers in the pocket: a page of their own, and one for each list.
  private static func answerPages(_ answers: BoardDefinition.Answers) -> [Page] {
    var pages = [Page(layout: .cells, title: BoardAnswers.title, answers: answers)]
    if answers == .guest {
      pages[0].title = BoardGuestAnswers.title
      pages += BoardGuestAnswers.lists.map {
        Page(layout: .choices, title: BoardGuestAnswers.title, entries: [.phrase($0, rows: 1)])
      }
    }
    return pages
  }

  /// The pages of the index: a line for each category, or for each page without one.
  private static func index(_ pages: [Page], room: Int, isShort: Bool) -> [Page] {
    var lines: [IndexLine] = []
    for (place, page) in pages.enumerated() {
      if page.categories.isEmpty {
        // A category goes on; in the pocket only the first of some pages with the same title is named.
        let isContinued = page.layout == .list || isShort
        if isContinued, lines.contains(where: { $0.title == page.title }) { continue }
        lines.append(
          IndexLine(page: place, title: page.title, category: nil, hasNumbers: !isShort))
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

  /// How many rows a phrase needs in the language that takes most room, judged by its Japanese: the
  /// longer of the source and plain Japanese, which explains hard words.
  private static func rows(
    _ phrase: Phrase, _ catalogue: Catalogue, _ form: BoardRequest.Form
  ) -> Int {
    var letters = phrase.source.unicodeScalars.count
    if let plain = catalogue.translation(of: phrase.number, in: .plainJapanese)?.text {
      let text = SheetWords.text(plain, .plainJapanese).plain
      letters = max(letters, text.unicodeScalars.count { $0 != " " })
    }
    switch form {
    case .pocket:
      // In units: lines of the guest's words and of the Japanese beneath, or number and pictogram.
      let lines = (letters + 9) / 10
      let japanese = (letters + 14) / 15
      return max(phrase.pictogram == nil ? 2 : 3, 2 * lines + japanese)
    case .sheet, .heldUp: return 1 + (letters - 1) / 16
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
