import Documents
import Hummingbird
import Output
import Phrasebooks
import Sheets
import ShirubeKit
import Typesetting
import WritingSystems

/// Makes the guests' pages from the same documents as on paper, each once.
actor GuestDesk {
  /// The boards guests look at, in this order; others of the folder follow. The common board is the page of languages.
  private static let order = ["guest", "body", "medical", "food", "staff", "everything"]

  nonisolated let cache = PageCache()
  private let workspace: Workspace
  private let library: BoardLibrary
  private let options: SheetOptions
  private var made: (key: String, sheets: [BoardComposer.Sheet])?

  init(_ settings: ServerSettings) {
    workspace = Workspace(data: settings.data, fonts: settings.fonts)
    library = BoardLibrary(settings.data)
    options = settings.options
  }

  /// Reads what the first guest would have to wait for.
  func warm() { _ = workspace.catalogue() }

  /// The list of boards in a language.
  func boards(_ language: WebLanguage) -> ByteBuffer {
    let path = GuestPaths.boards(language)
    if let page = cache[path] { return page }
    let catalogue = workspace.catalogue()
    var used: Set<PhraseNumber> = []
    let buttons = definitions.map { board in
      let number = Self.title(of: board, besides: used)
      if let number { used.insert(number) }
      let title = number.flatMap { try? catalogue.text(of: $0, in: language.tag) }
      return BoardListPage.Button(
        name: board.name, title: title.map(Self.plain) ?? board.title, japanese: board.title)
    }
    let page = BoardListPage(language: language, buttons: buttons).bytes()
    cache.keep(page, at: path)
    return page
  }

  /// A page of a board; nil if there is none.
  func board(_ language: WebLanguage, _ name: String, page number: Int) -> ByteBuffer? {
    let path = GuestPaths.board(language, name, page: number)
    if let page = cache[path] { return page }
    guard let definition = definitions.first(where: { $0.name == name }) else { return nil }
    let sheets = sheets(of: definition, language)
    guard sheets.indices.contains(number - 1) else { return nil }
    let writer = writer.linking { origin in
      PhraseNumber(origin).map { GuestPaths.say(language, $0) }
    }
    let chips = sheets.map { BoardPageShell.Chip(code: $0.code, title: Self.heading(of: $0.page)) }
    let page = BoardPageShell(
      language: language, board: definition.name, title: definition.title, chips: chips,
      number: number
    ).bytes(around: fragment(sheets[number - 1].page, language, writer))
    cache.keep(page, at: path)
    return page
  }

  /// One phrase as large as the screen; nil if it may not be shown in this language.
  func say(_ language: WebLanguage, _ number: PhraseNumber, isTurned: Bool) -> ByteBuffer? {
    let path = GuestPaths.say(language, number, isTurned: isTurned)
    if let page = cache[path] { return page }
    guard workspace.catalogue()[number] != nil else { return nil }
    let board = BoardDefinition(
      name: "say", title: "", letter: "", pages: [BoardDefinition.Page(cells: [number])])
    let request = BoardRequest(language: language.tag, form: .heldUp)
    guard let made = try? BoardMaker(workspace).make(board, [request], options: options),
      made.omissions.isEmpty, var page = made.document.pages.first
    else { return nil }
    page.furniture.header = []
    page.furniture.footer = []
    let bytes = SayPage(language: language, number: number, isTurned: isTurned)
      .bytes(around: fragment(page, language, writer))
    cache.keep(bytes, at: path)
    return bytes
  }

  /// All boards of a language in one file without any other; nil if there is nothing to show.
  func whole(_ language: WebLanguage) -> ByteBuffer? {
    let path = GuestPaths.whole(language)
    if let page = cache[path] { return page }
    let pages = definitions.flatMap { sheets(of: $0, language).map(\.page) }
    guard !pages.isEmpty else { return nil }
    let title = Text(language.autonym, language: language.tag.description)
    let page = ByteBuffer(
      bytes: writer.write(Document(title: title, issued: options.issued, pages: pages)))
    cache.keep(page, at: path)
    return page
  }

  private var writer: HTMLWriter {
    HTMLWriter(languages: workspace.languages, pictures: workspace.typesetter.pictures)
  }

  private var definitions: [BoardDefinition] {
    let names = library.names
    let sorted = Self.order.filter(names.contains) + names.filter { !Self.order.contains($0) }
    return sorted.compactMap { try? library.board($0) }.filter { !$0.isForEverybody }
  }

  /// The pages of a board; those of the last one are kept, because guests go from page to page.
  private func sheets(
    of definition: BoardDefinition, _ language: WebLanguage
  ) -> [BoardComposer.Sheet] {
    let key = GuestPaths.board(language, definition.name)
    if let made, made.key == key { return made.sheets }
    let request = BoardRequest(language: language.tag)
    let result = try? BoardMaker(workspace).make(definition, [request], options: options)
    let sheets = result?.boards.first?.sheets ?? []
    made = (key, sheets)
    return sheets
  }

  private func fragment(
    _ page: Page, _ language: WebLanguage, _ writer: HTMLWriter
  ) -> [UInt8] {
    writer.fragment(
      page, language: language.tag.description, isRightToLeft: language.isRightToLeft,
      hasTitle: true)
  }

  /// The phrase that names a board: the first title of its pages that no board before it has.
  private static func title(
    of board: BoardDefinition, besides used: Set<PhraseNumber>
  ) -> PhraseNumber? {
    let (here, all) = (
      PhraseNumber(category: 0, index: 18), PhraseNumber(category: 0, index: 93)
    )
    let titles = board.pages.compactMap { $0.title ?? ($0.layout == .list ? all : here) }
    return titles.first { !used.contains($0) } ?? titles.first
  }

  /// The words of the first heading of a page.
  private static func heading(of page: Page) -> String {
    page.blocks.lazy.compactMap(heading).first ?? page.label
  }

  private static func heading(of block: Block) -> String? {
    switch block {
    case .text(let paragraph):
      paragraph.role == .heading ? paragraph.text.plain.replacing("\u{200B}", with: "") : nil
    case .stack(let stack): stack.children.lazy.compactMap(heading).first
    default: nil
    }
  }

  /// Words without ruby and break marks.
  private static func plain(_ notation: String) -> String {
    let words = (try? RubyText.parse(notation))?.base ?? notation
    return words.replacing("\u{200B}", with: "")
  }
}
