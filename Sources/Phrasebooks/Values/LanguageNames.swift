public import WritingSystems

/// What languages are called, in every language.
public enum LanguageNames {
  /// Japanese names that ICU calls differently from what people say, or that need more ruby than 語《ご》.
  private static let japanese: [LanguageTag: String] = [
    "ja": "日本語《にほんご》", "ja-simple": "やさしい日本語《にほんご》", "en": "英語《えいご》",
    "zh": "中国語《ちゅうごくご》", "zh-Hans": "中国語《ちゅうごくご》（簡体字《かんたいじ》）",
    "zh-Hant": "中国語《ちゅうごくご》（繁体字《はんたいじ》）", "ko": "韓国語《かんこくご》",
    "fil": "フィリピン語《ご》", "pt-BR": "ポルトガル語《ご》", "my": "ミャンマー語《ご》",
    "kmr": "クルド語《ご》",
  ]

  /// The name of a language in another one, in ruby notation where that is Japanese; nil if nobody knows it.
  public static func name(of language: LanguageTag, in reader: LanguageTag) -> String? {
    guard reader.isJapanese else {
      return language.name(in: reader) ?? language.parent?.name(in: reader)
    }
    if let name = language.lookup(in: japanese.keys).flatMap({ japanese[$0] }) { return name }
    guard let name = language.name(in: .japanese) else { return nil }
    return name.hasSuffix("語") ? "\(name.dropLast())｜語《ご》" : name
  }
}
