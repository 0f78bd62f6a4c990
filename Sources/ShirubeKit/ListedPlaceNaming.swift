import Phrasebooks
import Shelters
import WritingSystems

/// Says names of places and things in other languages: from their reading and the table of generic nouns.
struct ListedPlaceNaming: PlaceNaming {
  let nouns: GenericNouns

  func name(_ name: RubyText, in language: LanguageTag) -> String? {
    if let phrase = joined(name, in: language) { return phrase }
    return PlaceName(japanese: name.base, kana: name.reading)
      .rendering(in: language.description, nouns: nouns)?.text
  }

  /// `Taiikukan no iriguchi` of 体育館の入口: what stands before and behind の, in Latin letters, so that a guest can
  /// say it and a Japanese speaker understands it. Nil without such a の, and for Chinese and Korean.
  private func joined(_ name: RubyText, in language: LanguageTag) -> String? {
    guard language.language != "zh", language.language != "ko" else { return nil }
    var pieces: [[RubyText.Segment]] = [[]]
    for segment in name.segments {
      if segment == .plain("の") {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(segment)
      }
    }
    guard pieces.count > 1, !pieces.contains([]) else { return nil }
    var words: [String] = []
    for piece in pieces {
      let text = RubyText(segments: piece)
      guard
        let word = PlaceName(japanese: text.base, kana: text.reading).romanised()
      else { return nil }
      words.append(words.isEmpty ? word : word.lowercased())
    }
    // A name that fits on a line is not parted: its blanks do not break.
    return words.joined(separator: "\u{A0}no\u{A0}")
  }
}
