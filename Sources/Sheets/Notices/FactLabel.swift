import Documents
import Phrasebooks
import WritingSystems

/// What a fact is called: from the phrasebook where it has the word, so that every language has it.
struct FactLabel {
  let words: SheetWords

  /// The label in a language; nil where nobody has written it.
  func text(_ kind: NoticeFact.Kind, _ language: LanguageTag) -> Text? {
    if let number = Self.phrase(kind),
      let pattern = words.catalogue.translation(of: number, in: language)?.text
    {
      let parts = PhraseParts(pattern)
      let word = parts.heading ?? parts.choices.first ?? pattern
      return word.contains("{") ? nil : SheetWords.text(word, language).withoutRuby
    }
    switch language {
    case .japanese, .plainJapanese: return Text(Self.japanese(kind), language: "ja")
    case "en": return Text(Self.english(kind), language: "en")
    default: return nil
    }
  }

  private static func phrase(_ kind: NoticeFact.Kind) -> PhraseNumber? {
    switch kind {
    case .when: PhraseNumber(category: 41, index: 9)
    case .place: PhraseNumber(category: 41, index: 11)
    case .count: PhraseNumber(category: 41, index: 8)
    case .area: PhraseNumber(category: 0, index: 35)
    case .destination: PhraseNumber(category: 2, index: 11)
    case .height, .distance, .phone: nil
    }
  }

  /// The label for people who read Japanese.
  static func japanese(_ kind: NoticeFact.Kind) -> String {
    switch kind {
    case .when: "いつ"
    case .place: "どこ"
    case .count: "いくつ"
    case .height: "高さ"
    case .distance: "距離"
    case .phone: "電話"
    case .area: "地区"
    case .destination: "どこへ"
    }
  }

  private static func english(_ kind: NoticeFact.Kind) -> String {
    switch kind {
    case .when: "When"
    case .place: "Where"
    case .count: "How many"
    case .height: "Height"
    case .distance: "Distance"
    case .phone: "Phone"
    case .area: "Area"
    case .destination: "Where to"
    }
  }
}
