public import Documents
public import Sheets
public import WritingSystems

/// Makes evacuee cards, tally sheets and language badges, as documents.
public struct CardMaker {
  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Evacuee cards in a language; `count` numbers them.
  public func cards(
    _ definition: CardDefinition, in language: LanguageTag, count: Int?, options: SheetOptions
  ) throws(SheetError) -> Document {
    document(
      "避難者登録カード \(language)",
      try composer([language]).cards(definition, in: language, count: count, options: options),
      options)
  }

  /// The tally sheet for some languages.
  public func tally(
    _ definition: TallyDefinition, options: SheetOptions
  ) throws(SheetError) -> Document {
    document(
      "集計表", try composer(options.languages).tally(definition, options: options), options)
  }

  /// The badge of somebody who speaks a language.
  public func bib(_ language: LanguageTag, options: SheetOptions) throws(SheetError) -> Document {
    document(
      "\(language) できます", [try composer([language]).bib(language, options: options)], options)
  }

  private func composer(_ languages: [LanguageTag]) -> CardComposer {
    CardComposer(SignMaker(workspace).composer(languages))
  }

  private func document(_ title: String, _ pages: [Page], _ options: SheetOptions) -> Document {
    Document(title: Text(title, language: "ja"), issued: options.issued, pages: pages)
  }
}
