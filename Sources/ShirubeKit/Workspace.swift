public import Diagnostics
public import Fonts
public import Phrasebooks
public import Residents
public import Sheets
public import Shelters
public import Tables
public import Typesetting
public import WritingSystems

/// What every request needs: the data folder with what was read from it, fonts, and a typesetter.
///
/// Things are read when they are asked for. Not `Sendable`.
public final class Workspace {
  /// The data folder.
  public let data: DataFolder
  /// The languages.
  public let languages: LanguageTable
  /// The fonts.
  public let library: FontLibrary
  /// The typesetter over both.
  public let typesetter: Typesetter
  private var readCatalogue: (catalogue: Catalogue, diagnostics: [Diagnostic])?
  private var readNouns: GenericNouns?
  private var readSentences: SpokenSentences?

  /// Makes a workspace; `fonts` are directories asked before those of the machine.
  public init(data: DataFolder, fonts: [String] = []) {
    self.data = data
    languages = LanguageTable(folder: data.languages)
    library = FontLibrary(directories: fonts + [data.fonts])
    typesetter = Typesetter(languages: languages, library: library, pictograms: data.pictograms)
  }

  /// The catalogue, read once; `only` limits the first reading to some languages, which a single sign needs to be quick.
  public func catalogue(only wanted: [LanguageTag]? = nil) -> Catalogue {
    if let readCatalogue { return readCatalogue.catalogue }
    let read = PhrasebookReader().read(data.phrasebooks, languages: wanted)
    readCatalogue = read
    return read.catalogue
  }

  /// What was wrong with the phrasebooks when they were read.
  public var catalogueDiagnostics: [Diagnostic] { readCatalogue?.diagnostics ?? [] }

  /// The table of generic nouns; empty if its file cannot be read.
  public var genericNouns: GenericNouns {
    if let readNouns { return readNouns }
    var nouns = GenericNouns([], languages: [])
    if let bytes = FileBytes.read(data.genericNouns, limit: 1 << 20),
      let read = try? GenericNouns(bytes: bytes, file: data.genericNouns)
    {
      nouns = read
    }
    readNouns = nouns
    return nouns
  }

  /// The table from nationalities to languages; an error says why it cannot be read.
  public func nationalities() throws(TableError) -> Nationalities {
    guard let bytes = FileBytes.read(data.nationalities, limit: 1 << 20) else {
      throw TableError(
        .empty, at: SourcePosition(file: data.nationalities),
        LocalizedMessage(
          ja: "国籍と言語の表がないか、読めません。",
          en: "The table of nationalities and languages is missing or cannot be read."),
        hint: LocalizedMessage(
          ja: "配布物をもう一度展開するか、git checkout で戻してください",
          en: "Unpack the package again, or restore it with git checkout."))
    }
    return try Nationalities(bytes: bytes, file: data.nationalities)
  }

  /// The sentences that can be read aloud; empty if their file cannot be read.
  public var spokenSentences: SpokenSentences {
    if let readSentences { return readSentences }
    let bytes = FileBytes.read(data.megaphone, limit: 1 << 22) ?? []
    let read = SpokenSentences.read(bytes, file: data.megaphone).sentences
    readSentences = read
    return read
  }
}
