import Diagnostics
import WritingSystems

/// A text of another language: by its letters, or because that language has the very same text for the phrase.
///
/// Chinese is left to ``HanCheck``, and languages alone in their script to ``ScriptCheck``.
struct OtherLanguageCheck: TextCheck {
  /// The rule's name.
  static let rule = "other-language"

  /// How many bits likelier another language must be; shipped texts with loan words reach 27.
  private static let margin = 34.0
  /// The same for a text that the other language has for this phrase; shipped loan words (Emergency exit) reach 18.
  private static let marginIfSame = 22.0

  private let catalogue: Catalogue
  private var models: [LanguageTag: LetterModel] = [:]
  private var shipped: [LanguageTag: [PhraseNumber: [UInt16]]] = [:]
  private var neighbours: [LanguageTag: [LanguageTag]] = [:]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let languages = catalogue.languages.filter { !$0.isJapanese && $0.language != "zh" }
    for language in languages {
      let scripts = WritingRules.of(language).scripts
      let same = languages.filter { $0 != language && WritingRules.of($0).scripts == scripts }
      guard !same.isEmpty else { continue }
      neighbours[language] = same
      var model = LetterModel()
      for (phrase, translation) in zip(
        catalogue.phrases, catalogue.translations(in: language))
      {
        guard let text = translation?.text else { continue }
        let triples = LetterModel.triples(of: Self.letters(text))
        model.add(triples)
        shipped[language, default: [:]][phrase.number] = triples
      }
      models[language] = model
    }
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard let other = likelier(than: text) else { return [] }
    return [
      Problem(
        .error, Self.rule, ja: "\(other) の文のようです。", en: "This looks like \(other).",
        hintJa: "\(text.language) の訳か確かめてください。",
        hintEn: "Check that it is the \(text.language) text.")
    ]
  }

  private func likelier(than text: CheckedText) -> LanguageTag? {
    guard let model = models[text.language], let others = neighbours[text.language] else {
      return nil
    }
    let number = text.phrase.number
    let triples = LetterModel.triples(of: text.variants.joined(separator: " "))
    guard triples.count > 1 else { return nil }
    let own = model.likelihood(of: triples, leaving: shipped[text.language]?[number] ?? [])
    for other in others {
      let left = shipped[other]?[number] ?? []
      guard let theirs = models[other]?.likelihood(of: triples, leaving: left),
        theirs - own > Self.marginIfSame
      else { continue }
      let isSame = catalogue.translation(of: number, in: other)?.text == text.text
      if isSame || theirs - own > Self.margin { return other }
    }
    return nil
  }

  private static func letters(_ text: String) -> String {
    guard Message.hasSyntax(text), let message = try? Message(text) else { return text }
    return message.variants.joined(separator: " ")
  }
}
