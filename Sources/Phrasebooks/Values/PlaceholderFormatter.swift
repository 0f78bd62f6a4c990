public import WritingSystems

/// Puts values into the words of a language.
///
/// Always the Gregorian calendar and European digits: the clock on the gymnasium wall has them.
public struct PlaceholderFormatter: Sendable {
  private let catalogue: Catalogue
  private let naming: (any PlaceNaming)?
  private let issueYear: Int?

  /// Makes a formatter.
  ///
  /// - Parameter naming: says Japanese names in the other languages; without it only phrases and Latin letters can be
  ///   places.
  /// - Parameter issueYear: the year in which the text is issued: days of another year are printed with theirs. Without
  ///   it no day has a year.
  public init(
    catalogue: Catalogue, naming: (any PlaceNaming)? = nil, issueYear: Int? = nil
  ) {
    self.catalogue = catalogue
    self.naming = naming
    self.issueYear = issueYear
  }

  /// A value as it stands in a text of a language: in ruby notation where that is Japanese.
  public func value(_ value: PlaceholderValue, in language: LanguageTag) throws(PhrasebookError)
    -> MessageValue
  {
    switch value {
    case .count(let number): .number(Double(number))
    case .time(let time): .text(text(time, language))
    case .date(let date): .text(text(date, language))
    case .dateTime(let date, let time):
      .text("\(text(date, language)) \(text(time, language))")
    case .measure(let digits): .text(digits)
    case .floor(let floor): .text(text(floor: floor, language))
    case .phone(let text), .code(let text): .text(Self.leftToRight(text, language))
    case .language(let named): .text(try text(language: named, language))
    case .phrase(let number): .text(try text(phrase: number, language))
    case .name(let name): .text(try text(name: name, language))
    }
  }

  private func text(_ time: TimeOfDay, _ language: LanguageTag) -> String {
    language == .plainJapanese ? time.plainJapanese : time.digits
  }

  private func text(_ date: MessageDate, _ language: LanguageTag) -> String {
    let withYear = issueYear.map { $0 != date.year } ?? false
    if language.isJapanese {
      return JapaneseDate.text(date, isPlain: language == .plainJapanese, withYear: withYear)
    }
    guard
      let text = try? date.text(in: language, skeleton: withYear ? "yMMMMEEEEd" : "MMMMEEEEd")
    else {
      return Self.leftToRight(
        "\(date.year)-\(Digits.two(date.month))-\(Digits.two(date.day))", language)
    }
    // CLDR's narrow blank (2027 г.) is in few fonts; and for Pashto it has no pattern and takes the Latin comma.
    let plain = text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
    return Self.isRightToLeft(language) ? plain.replacing(",", with: "\u{60C}") : plain
  }

  private func text(floor: Int, _ language: LanguageTag) -> String {
    if floor > 0 { return "\(floor)" }
    return language.isJapanese ? "｜地下《ちか》\(-floor)" : "B\(-floor)"
  }

  private func text(language named: LanguageTag, _ language: LanguageTag) throws(PhrasebookError)
    -> String
  {
    guard let name = LanguageNames.name(of: named, in: language) else {
      throw .noName(named.description, language)
    }
    return name
  }

  private func text(phrase number: PhraseNumber, _ language: LanguageTag) throws(PhrasebookError)
    -> String
  {
    guard let phrase = catalogue[number] else { throw .noSuchPhrase(number) }
    guard phrase.placeholders.isEmpty else { throw .nestedPlaceholders(number) }
    guard let translation = catalogue.translation(of: number, in: language) else {
      throw .noTranslation(number, language)
    }
    return language.isJapanese ? RubyText.explicit(translation.text) : translation.text
  }

  private func text(name: RubyText, _ language: LanguageTag) throws(PhrasebookError) -> String {
    if language.isJapanese { return name.notation }
    if let text = naming?.name(name, in: language) { return text }
    guard name.base.utf8.allSatisfy({ $0 < 0x80 }) else { throw .noName(name.base, language) }
    return Self.leftToRight(name.base, language)
  }

  /// Keeps digits and Latin letters in their order inside a line that runs from right to left.
  private static func leftToRight(_ text: String, _ language: LanguageTag) -> String {
    isRightToLeft(language) ? "\u{2066}\(text)\u{2069}" : text
  }

  private static func isRightToLeft(_ language: LanguageTag) -> Bool {
    ["ar", "fa", "ur", "ps"].contains(language.language)
  }
}

extension RubyText {
  /// Notation whose bases all begin with `｜`, so that nothing before them is drawn in; the text itself if it is broken.
  static func explicit(_ notation: String) -> String {
    (try? parse(notation))?.notation ?? notation
  }
}
