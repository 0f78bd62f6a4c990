public import Documents
public import Phrasebooks
public import Sheets
public import WritingSystems

/// Makes the sheet that somebody reads aloud, from the stored kana of key sentences.
public struct MegaphoneMaker {
  private let workspace: Workspace

  /// Makes a maker.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The sheet of some phrases as a document, and the phrases that no language has a reading of.
  public func make(
    _ numbers: [PhraseNumber], title: String, options: SheetOptions
  ) throws(SheetError) -> (document: Document, unread: [PhraseNumber]) {
    let composer = MegaphoneComposer(
      SignMaker(workspace).composer(options.languages), sentences: workspace.spokenSentences)
    let made = try composer.compose(numbers, title: title, options: options)
    return (
      Document(
        title: Text("\(title) 放送", language: "ja"), issued: options.issued, pages: [made.page]),
      made.unread
    )
  }

  /// The languages that have any reading, in the order of their file.
  public var languages: [LanguageTag] {
    var tags: [LanguageTag] = []
    for sentence in workspace.spokenSentences.all where !tags.contains(sentence.language) {
      tags.append(sentence.language)
    }
    return tags
  }
}
