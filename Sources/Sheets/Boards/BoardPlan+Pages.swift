import Documents
import Phrasebooks
import WritingSystems

extension BoardPlan {
  /// What stands on the pages that a board describes as one.
  static func entries(
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
  static func list(
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

  static func languagePages(
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
  static func cellPages(
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
  static func pocketPages(_ page: BoardDefinition.Page, _ entries: [Entry]) -> [Page] {
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
  static func answerPages(_ answers: BoardDefinition.Answers) -> [Page] {
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
  static func index(_ pages: [Page], room: Int, isShort: Bool) -> [Page] {
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
  static func rows(
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
  static func pages(_ entries: [Entry], room: Int) -> [[Entry]] {
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
