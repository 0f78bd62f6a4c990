import Phrasebooks

/// Which phrase stands in which cell of which page: the same for every language.
///
/// It looks at numbers and at the length of the Japanese only.
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
        pages, room: form == .pocket ? 6 : isLandscape ? 9 : isThreefold ? 15 : 16,
        isShort: form == .pocket)
    }
    self.pages = pages
  }

  /// 目次.
  static let indexTitle = PhraseNumber(category: 0, index: 30)
}
