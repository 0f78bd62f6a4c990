public import Documents
public import Sheets
public import Shelters

/// Makes kits: all opening signs of one place, and the staff's list, as one document.
public struct KitMaker {
  /// What came of it.
  public struct Result {
    /// The document; the staff's list stands last.
    public var document: Document
    /// How many sheets are hung, copies counted.
    public var sheetCount: Int
    /// How many kinds of sheets.
    public var kindCount: Int
    /// What is not in it, and why.
    public var omissions: [Omission]
    /// Whether the place is treated as a shelter; otherwise the words of an evacuation site were used.
    public var isShelter: Bool
    /// The name in Latin letters; nil without a reading.
    public var latinName: String?
    /// The notices in it, each with its document, for the register.
    public var notices: [(notice: KitNotice, document: Document)]
  }

  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The kit of a listed place; `kana` is the reading where the list has none.
  ///
  /// Its notices are issued by `issuer`, else by the municipality, and numbered from `firstNotice`.
  public func make(
    _ kit: KitDefinition, for place: Place, kana: String? = nil, issuer: String? = nil,
    firstNotice: NoticeNumber = .first, options: SheetOptions
  ) throws(SheetError) -> Result {
    var name = place.name
    if let kana { name.kana = kana }
    let nouns = workspace.genericNouns
    let latin = name.rendering(in: "en", nouns: nouns)?.text
    let kitPlace = KitPlace(
      japanese: name.japanese, kana: name.hiragana, latin: latin,
      municipality: place.municipality ?? "", isShelter: place.isShelter)
    var options = options
    options.placeLine = [place.municipality ?? "", name.japanese].filter { !$0.isEmpty }
      .joined(separator: " ")
    let finder = LanguageFinder(workspace)
    let needsAll = kit.entries.contains { $0.board == "common" }
    let supplies = supplies(
      issuer ?? place.municipality ?? name.japanese, firstNotice: firstNotice)
    let composer = KitComposer(
      SignMaker(workspace).composer(needsAll ? finder.translated : options.languages),
      supplies: supplies)
    let made = try composer.compose(kit, place: kitPlace, options: options)
    return Result(
      document: Document(
        title: Text("\(name.japanese) \(kit.title)", language: "ja"), issued: options.issued,
        pages: made.pages),
      sheetCount: made.sheetCount, kindCount: made.kindCount, omissions: made.omissions,
      isShelter: place.isShelter, latinName: latin,
      notices: made.notices.map { notice in
        (
          notice,
          Document(
            title: Text("\(notice.request.number) \(notice.heading)", language: "ja"),
            issued: options.issued, pages: notice.pages)
        )
      })
  }

  /// What the kits of the data folder need beside phrases; a definition that cannot be read leaves its sheets out.
  private func supplies(_ issuer: String, firstNotice: NoticeNumber) -> KitSupplies {
    let library = BoardLibrary(workspace.data)
    var boards: [String: BoardDefinition] = [:]
    for name in library.names { boards[name] = try? library.board(name) }
    let cards = CardLibrary(workspace.data)
    return KitSupplies(
      boards: boards, numbers: LanguageNumberReader(workspace.data).read(),
      card: try? cards.card(), tally: try? cards.tally(), sentences: workspace.spokenSentences,
      issuer: issuer, firstNotice: firstNotice)
  }
}
