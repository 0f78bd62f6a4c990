public import Documents
public import Phrasebooks
import WritingSystems

/// Composes what somebody reads aloud through a megaphone.
public struct MegaphoneComposer {
  /// What came of it.
  public struct Result {
    /// The page, which continues.
    public var page: Page
    /// The phrases that no language has a reading of.
    public var unread: [PhraseNumber]
  }

  private let composer: SheetComposer
  private let sentences: SpokenSentences

  /// Makes a composer over that of single sheets, with the sentences that can be read aloud.
  public init(_ composer: SheetComposer, sentences: SpokenSentences) {
    self.composer = composer
    self.sentences = sentences
  }

  /// The sheet of some phrases; the options' values fill their placeholders.
  public func compose(
    _ numbers: [PhraseNumber], title: String, options: SheetOptions
  ) throws(SheetError) -> Result {
    try composer.checkLanguages(options)
    let words = composer.words
    var japanese: [(number: PhraseNumber, text: Text)] = []
    var unread: [PhraseNumber] = []
    for number in numbers {
      guard words.catalogue[number] != nil else { throw .noSuchPhrase(number) }
      let values: [String: PlaceholderValue]
      do {
        values = try words.catalogue.values(of: number, typed: options.values)
      } catch {
        throw .value(number, error)
      }
      let text = try words.words(number, .plainJapanese, values: values).text
      japanese.append((number, text))
      try checkSafety(number, options)
      let isRead = options.languages.contains { language in
        sentences.sentence(of: number, in: language, catalogue: words.catalogue) != nil
      }
      if !isRead { unread.append(number) }
    }
    let page = MegaphoneSheet(
      parts: composer.parts(options), sentences: sentences, title: title, japanese: japanese
    ).page()
    return Result(page: page, unread: unread)
  }

  /// Nobody shouts an unchecked sentence on which lives depend without having said that he accepts it.
  private func checkSafety(
    _ number: PhraseNumber, _ options: SheetOptions
  ) throws(SheetError) {
    let catalogue = composer.words.catalogue
    guard !options.allowsUnreviewed,
      catalogue[number]?.flags.contains(.lifeSafety) ?? false
    else { return }
    let languages: [LanguageTag] = [.plainJapanese] + options.languages.filter { !$0.isJapanese }
    let unchecked = languages.filter { language in
      if language.isJapanese { return catalogue.state(of: number, in: language) < .reviewed }
      guard let spoken = sentences.sentence(of: number, in: language, catalogue: catalogue) else {
        return false
      }
      return min(spoken.state, catalogue.state(of: number, in: language)) < .reviewed
    }
    if !unchecked.isEmpty { throw .unreviewed([number], unchecked) }
  }
}
