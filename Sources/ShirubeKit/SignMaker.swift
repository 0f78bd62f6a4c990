public import Documents
public import Phrasebooks
public import Sheets
import Typesetting
public import WritingSystems

/// Makes signs: the sheets of some phrases in some languages, as one document.
public struct SignMaker {
  /// What came of it.
  public struct Result {
    /// The document of all sheets.
    public var document: Document
    /// The sheets, page by page.
    public var sheets: [SheetPage]
    /// What was asked for and is not on the paper.
    public var omissions: [Omission]
  }

  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The composer over this workspace.
  func composer(_ languages: [LanguageTag]) -> SheetComposer {
    let typesetter = workspace.typesetter
    return SheetComposer(
      catalogue: workspace.catalogue(only: [.japanese, .plainJapanese] + languages),
      languages: workspace.languages,
      naming: ListedPlaceNaming(nouns: workspace.genericNouns),
      fits: { typesetter.fits($0) })
  }

  /// The signs of some phrases.
  ///
  /// All life-safety phrases that may not be printed are named in one error.
  public func make(
    _ numbers: [PhraseNumber], options: SheetOptions
  ) throws(SheetError) -> Result {
    let composer = composer(options.languages)
    var result = Result(
      document: Document(
        title: Text("", language: "ja"), issued: options.issued, pages: []), sheets: [],
      omissions: [])
    var refused: [PhraseNumber] = []
    var refusedLanguages: [LanguageTag] = []
    for number in numbers {
      do {
        let made = try composer.sign(number, options: options)
        result.sheets += made.sheets
        result.omissions += made.omissions
      } catch .unreviewed(_, let languages) {
        refused.append(number)
        for language in languages where !refusedLanguages.contains(language) {
          refusedLanguages.append(language)
        }
      } catch .unconfirmed(let number) {
        result.omissions.append(Omission(number: number, reason: .unconfirmed))
      }
    }
    if !refused.isEmpty { throw .unreviewed(refused, refusedLanguages) }
    result.document.pages = result.sheets.map(\.page)
    let names = numbers.map { number in
      "\(number) \(composer.name(of: number))"
    }
    result.document.title = Text(names.joined(separator: "、"), language: "ja")
    return result
  }

  /// A sheet of a person's own words.
  public func make(
    ownWords texts: [(language: LanguageTag, text: String)], pictogram: String?,
    options: SheetOptions
  ) throws(SheetError) -> Result {
    let sheets = try composer(options.languages).ownWords(
      texts, pictogram: pictogram, options: options)
    let title = texts.first { $0.language.isJapanese }?.text ?? "現地作成"
    return Result(
      document: Document(
        title: Text(title, language: "ja"), issued: options.issued, pages: sheets.map(\.page)),
      sheets: sheets, omissions: [])
  }
}
