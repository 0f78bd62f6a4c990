internal import WritingSystems

extension PlaceName {
  /// The name in a language; nil for any language but Japanese while the reading is not known.
  ///
  /// Japanese comes as on the building. Chinese keeps the Han characters of the name, Korean has it in Hangul, every
  /// other language in Latin letters, each with the kind of place translated. A language that the table does not have
  /// gets the English name, and ``PlaceRendering/language`` says so.
  public func rendering(
    in language: String, nouns: GenericNouns, longVowels: LongVowels = .macron
  ) -> PlaceRendering? {
    if LanguageTag(language)?.language == "ja" {
      return PlaceRendering(
        text: japanese, reading: hiragana, language: language, source: .japanese)
    }
    let column = nouns.column(for: language)
    if column == "en", let latin {
      return PlaceRendering(text: latin, language: "en", source: .list)
    }
    guard let hiragana else {
      return latin.map { PlaceRendering(text: $0, language: "en", source: .list) }
    }
    let tree = NameParser(nouns: nouns, municipality: municipality)
      .parse(KanaReading.fullWidth(japanese), kana: hiragana)
    guard let text = NameWriter(language: column, longVowels: longVowels).text(of: tree) else {
      return nil
    }
    return PlaceRendering(
      text: text, language: column, source: tree.hasNoun ? .translated : .romanised)
  }

  /// The name in Latin letters alone, nothing translated: 青葉小学校 is Aobashōgakkō; nil without a reading.
  public func romanised(longVowels: LongVowels = .macron) -> String? {
    kana.flatMap { Romanizer.hepburn($0, longVowels: longVowels) }
  }

  /// Whether a text can be the reading of a name: kana, with blanks, digits, Latin letters and marks between them.
  public static func isReading(_ text: String) -> Bool { KanaReading.read(text) != nil }

  /// The reading in hiragana; nil also for a ``kana`` that is no reading.
  public var hiragana: String? { kana.flatMap(KanaReading.read).map { KanaFolding.hiragana($0) } }
}

extension GenericNouns {
  /// The column that serves a language: RFC 4647 lookup (`ne-NP` finds `ne`), then any column of the same language
  /// (`pt` finds `pt-BR`), then English.
  func column(for language: String) -> String {
    guard let wish = LanguageTag(language) else { return "en" }
    if let found = wish.lookup(in: languages.compactMap { LanguageTag($0) }) {
      return found.description
    }
    return languages.first { LanguageTag($0)?.language == wish.language && wish.language != "zh" }
      ?? (wish.language == "zh" ? Self.chinese(wish) : "en")
  }

  /// Chinese without a script: the region tells which one is read there.
  private static func chinese(_ wish: LanguageTag) -> String {
    ["TW", "HK", "MO"].contains(wish.region) || wish.script == "Hant" ? "zh-Hant" : "zh-Hans"
  }
}
