public import Documents
public import Sheets
import WritingSystems

/// Makes notices and the sheets that end them, as documents.
public struct NoticeMaker {
  /// What came of it.
  public struct Result {
    /// The document of all sheets.
    public var document: Document
    /// The sheets, page by page.
    public var sheets: [SheetPage]
    /// What was asked for and is not on the paper.
    public var omissions: [Omission]
    /// What it says in Japanese.
    public var heading: String
  }

  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// A notice.
  public func make(
    _ request: NoticeRequest, options: SheetOptions
  ) throws(SheetError) -> Result {
    let composer = NoticeComposer(SignMaker(workspace).composer(options.languages))
    let made = try composer.compose(request, options: options)
    return Result(
      document: Document(
        title: Text("\(request.number) \(made.heading)", language: "ja"), issued: options.issued,
        pages: made.sheets.map(\.page)),
      sheets: made.sheets, omissions: made.omissions, heading: made.heading)
  }

  /// A notice that is only sent as words, and fits no paper: it is in the register without pages.
  ///
  /// `omissions` are those of the words; what was left out may not be its heading.
  public func withoutPaper(
    _ request: NoticeRequest, options: SheetOptions, omissions: [Omission]
  ) -> Result {
    let composer = SignMaker(workspace).composer(options.languages)
    let missing = omissions.filter(\.languages.isEmpty).map(\.number)
    let heading = request.phrases.first { !missing.contains($0) }.map(composer.name(of:)) ?? ""
    return Result(
      document: Document(
        title: Text("\(request.number) \(heading)", language: "ja"), issued: options.issued,
        pages: []),
      sheets: [], omissions: omissions, heading: heading)
  }

  /// The sheet that is hung across a notice that has ended.
  public func ended(
    _ number: NoticeNumber, successor: NoticeNumber?, options: SheetOptions
  ) throws(SheetError) -> Result {
    let composer = NoticeComposer(SignMaker(workspace).composer(options.languages))
    let sheets = try composer.ended(number, successor: successor, options: options)
    return Result(
      document: Document(
        title: Text("\(number) 終わりました", language: "ja"), issued: options.issued,
        pages: sheets.map(\.page)), sheets: sheets, omissions: [], heading: "")
  }
}
