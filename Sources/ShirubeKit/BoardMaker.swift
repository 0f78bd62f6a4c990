public import Documents
public import Sheets
public import WritingSystems

/// Makes pointing boards as documents.
public struct BoardMaker {
  /// What came of it.
  public struct Result {
    /// The document of all pages.
    public var document: Document
    /// The pages of each language, in the order asked.
    public var boards: [(language: LanguageTag, sheets: [BoardComposer.Sheet])]
    /// What is not on the boards, and why.
    public var omissions: [Omission]
  }

  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// A board in one language after the other.
  public func make(
    _ definition: BoardDefinition, _ requests: [BoardRequest], options: SheetOptions
  ) throws(SheetError) -> Result {
    // The languages of a common board are all that there are.
    let needsAll = definition.isForEverybody
    let composer = BoardComposer(
      SignMaker(workspace).composer(
        needsAll
          ? LanguageFinder(workspace).translated : requests.flatMap { [$0.language, $0.second] }),
      numbers: LanguageNumberReader(workspace.data).read())
    var result = Result(
      document: Document(
        title: Text(definition.title, language: "ja"), issued: options.issued, pages: []),
      boards: [], omissions: [])
    for request in requests {
      let made = try composer.compose(definition, request, options: options)
      result.boards.append((request.language, made.sheets))
      result.omissions += made.omissions
      result.document.pages += made.sheets.map(\.page)
    }
    return result
  }
}
