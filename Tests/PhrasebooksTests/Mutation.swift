import Phrasebooks
import TestSupport
import WritingSystems

/// One way in which a translation goes wrong.
enum Mutation: String, CaseIterable {
  case placeholderDropped, placeholderRenamed, digitChanged, otherLanguage, otherHan, homoglyph,
    decomposed, invisible, rubyBracketLost, pluralBranchLost, forbiddenTerm, oppositeText,
    lastWordCut

  /// The text gone wrong; nil if it cannot go wrong in this way.
  func apply(
    to text: String, of phrase: Phrase, in language: LanguageTag, _ catalogue: Catalogue,
    _ terms: TermTable, _ dice: inout SeededDice
  ) -> String? {
    let result: String? =
      switch self {
      case .placeholderDropped: Self.replacePlaceholder(text, &dice) { _ in "" }
      case .placeholderRenamed: Self.replacePlaceholder(text, &dice) { "{\($0)s}" }
      case .digitChanged: Self.changeDigit(text, &dice)
      case .otherLanguage: Self.otherLanguage(phrase, language, catalogue, &dice)
      case .otherHan: Self.otherHan(phrase, language, catalogue)
      case .homoglyph: Self.homoglyph(text, &dice)
      case .decomposed: Normalizer.normalize(text, to: .decomposed)
      case .invisible: Self.invisible(text, language, &dice)
      case .rubyBracketLost: Self.lose(["《", "》"], from: text, &dice)
      case .pluralBranchLost: Self.losePlural(text, &dice)
      case .forbiddenTerm: Self.forbid(text, language, terms, &dice)
      case .oppositeText:
        phrase.opposites.randomElement(using: &dice)
          .flatMap { catalogue.translation(of: $0, in: language)?.text }
      case .lastWordCut: Self.cut(text, language)
      }
    guard let result, !result.isEmpty, !result.utf8.elementsEqual(text.utf8) else { return nil }
    return result
  }

  private static func replacePlaceholder(
    _ text: String, _ dice: inout SeededDice, _ make: (String) -> String
  ) -> String? {
    let matches = text.matches(of: /\{([a-z]+)\}/)
    guard let match = matches.randomElement(using: &dice) else { return nil }
    return text.replacingCharacters(match.range, make(String(match.1)))
  }

  private static func changeDigit(_ text: String, _ dice: inout SeededDice) -> String? {
    var scalars = Array(text.unicodeScalars)
    let places = scalars.indices.filter { ("0"..."9").contains(scalars[$0]) }
    guard let place = places.randomElement(using: &dice) else { return nil }
    let digit = (scalars[place].value - 0x30 + 1 + UInt32(dice.roll(9))) % 10
    scalars[place] = Unicode.Scalar(UInt8(0x30 + digit))
    return scalars.text
  }

  private static func otherLanguage(
    _ phrase: Phrase, _ language: LanguageTag, _ catalogue: Catalogue, _ dice: inout SeededDice
  ) -> String? {
    let others = catalogue.languages.filter { $0 != language }
    return others.randomElement(using: &dice)
      .flatMap { catalogue.translation(of: phrase.number, in: $0)?.text }
  }

  private static func otherHan(
    _ phrase: Phrase, _ language: LanguageTag, _ catalogue: Catalogue
  ) -> String? {
    switch language {
    case "zh-Hans": catalogue.translation(of: phrase.number, in: "zh-Hant")?.text
    case "zh-Hant": catalogue.translation(of: phrase.number, in: "zh-Hans")?.text
    default: nil
    }
  }

  private static let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "а"), ("e", "е"), ("o", "о"), ("c", "с"), ("p", "р"), ("x", "х"), ("y", "у"), ("i", "і"),
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("K", "К"), ("M", "М"), ("O", "О"),
    ("P", "Р"), ("T", "Т"), ("X", "Х"),
  ]

  private static func homoglyph(_ text: String, _ dice: inout SeededDice) -> String? {
    var scalars = Array(text.unicodeScalars)
    var depth = 0
    var places: [(Int, Unicode.Scalar)] = []
    for (place, scalar) in scalars.enumerated() {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      guard depth == 0 else { continue }
      for (latin, cyrillic) in alike {
        if scalar == latin { places.append((place, cyrillic)) }
        if scalar == cyrillic { places.append((place, latin)) }
      }
    }
    guard let (place, scalar) = places.randomElement(using: &dice) else { return nil }
    scalars[place] = scalar
    return scalars.text
  }

  /// U+200B only where it never is a break mark.
  private static func invisible(_ text: String, _ language: LanguageTag, _ dice: inout SeededDice)
    -> String?
  {
    var scalars = Array(text.unicodeScalars)
    let breaks = ["th", "lo", "km", "my"].contains(language.language) || language == .japanese
    let mark: Unicode.Scalar = breaks || dice.roll(2) == 0 ? "\u{202E}" : "\u{200B}"
    scalars.insert(mark, at: dice.roll(scalars.count + 1))
    return scalars.text
  }

  private static func lose(
    _ marks: Set<Unicode.Scalar>, from text: String, _ dice: inout SeededDice
  ) -> String? {
    var scalars = Array(text.unicodeScalars)
    guard
      let place = scalars.indices.filter({ marks.contains(scalars[$0]) })
        .randomElement(using: &dice)
    else { return nil }
    scalars.remove(at: place)
    return scalars.text
  }

  private static func losePlural(_ text: String, _ dice: inout SeededDice) -> String? {
    let matches = text.matches(of: /(zero|one|two|few|many|other) \{[^{}]*\} ?/)
    guard let match = matches.randomElement(using: &dice) else { return nil }
    return text.replacingCharacters(match.range, "")
  }

  private static func forbid(
    _ text: String, _ language: LanguageTag, _ terms: TermTable, _ dice: inout SeededDice
  ) -> String? {
    let own = terms.abolished[language.isJapanese ? .japanese : language] ?? []
    guard var term = own.randomElement(using: &dice), !text.contains("{") else { return nil }
    if language.isJapanese { term = "｜\(term)《かんこく》" }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    words[dice.roll(words.count)] += language.language == "zh" ? term : " \(term)"
    return words.joined(separator: " ")
  }

  private static func cut(_ text: String, _ language: LanguageTag) -> String? {
    let scalars = Array(text.unicodeScalars)
    if language.language == "zh" {
      return scalars.count > 3 ? Array(scalars.dropLast(2)).text : nil
    }
    guard let last = scalars.lastIndex(where: { $0 == " " || $0 == "\u{200B}" }) else { return nil }
    return Array(scalars[..<last]).text
  }
}

extension [Unicode.Scalar] {
  var text: String { String(String.UnicodeScalarView(self)) }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
