import Documents
import Phrasebooks

/// A warning level as the Cabinet Office names it: number, word, and the phrases that belong to it.
enum WarningLevel: Int, CaseIterable {
  case one = 1
  case two, three, four, five

  /// The level that a phrase of category 02 announces; nil for any other.
  init?(announcedBy number: PhraseNumber) {
    guard number.category == 2 else { return nil }
    switch number.index {
    case 1...5: self.init(rawValue: number.index)
    case 6, 10: self = .four
    case 7: self = .three
    case 8: self = .five
    default: return nil
    }
  }

  /// The official word with its reading.
  var word: Text {
    let spans: [Span] =
      switch self {
      case .one: [.ruby(base: "早期注意情報", reading: "そうきちゅういじょうほう")]
      case .two:
        [
          .ruby(base: "大雨", reading: "おおあめ"), .plain("・"),
          .ruby(base: "洪水", reading: "こうずい"), .plain("・"),
          .ruby(base: "高潮注意報", reading: "たかしおちゅういほう"),
        ]
      case .three: [.ruby(base: "高齢者等避難", reading: "こうれいしゃとうひなん")]
      case .four: [.ruby(base: "避難指示", reading: "ひなんしじ")]
      case .five: [.ruby(base: "緊急安全確保", reading: "きんきゅうあんぜんかくほ")]
      }
    return Text(language: "ja", spans: spans)
  }

  /// The edge and plate of its band.
  var border: Border {
    switch self {
    case .one: .level1
    case .two: .level2
    case .three: .level3
    case .four: .level4
    case .five: .level5
    }
  }

  /// The phrase that says what the level is.
  var sentence: PhraseNumber? { PhraseNumber(category: 2, index: rawValue) }

  /// The short order of the level; nil where nobody must act at once.
  var order: PhraseNumber? {
    switch self {
    case .three: PhraseNumber(category: 0, index: 37)
    case .four: PhraseNumber(category: 0, index: 36)
    case .five: PhraseNumber(category: 0, index: 38)
    case .one, .two: nil
    }
  }

  /// Who is meant, for people who read Japanese.
  var people: String? {
    switch self {
    case .three: "お年寄りなど 時間の かかる人"
    case .four: "危ない 場所に いる人 全員"
    case .five: "危ない 場所に いる人 全員"
    case .one, .two: nil
    }
  }
}
