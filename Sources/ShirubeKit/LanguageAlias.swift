import WritingSystems

/// Other names under which people know languages.
enum LanguageAlias {
  /// Tags that mean the same to everybody though RFC 4647 does not find them; CLDR's likely subtags for `zh` and `pt`.
  static func tag(for wish: LanguageTag) -> LanguageTag? {
    switch wish.language {
    case "zh":
      let isTraditional =
        wish.script == "Hant" || ["TW", "HK", "MO"].contains(wish.region ?? "")
      return isTraditional ? "zh-Hant" : "zh-Hans"
    case "pt": return wish.region == "PT" ? nil : "pt-BR"
    case "tl": return "fil"
    case "in": return "id"
    case "cmn": return "zh-Hans"
    default: return nil
    }
  }

  /// Codes of countries and other slips, with the language that is probably meant; only ever proposed.
  static let confused: [String: LanguageTag] = [
    "jp": "ja", "jpn": "ja", "yasashii": "ja-simple", "easy": "ja-simple", "simple": "ja-simple",
    "cn": "zh-Hans", "chs": "zh-Hans", "cht": "zh-Hant", "tw": "zh-Hant", "hk": "zh-Hant",
    "kr": "ko", "kp": "ko", "vn": "vi", "ph": "fil", "tag": "fil", "np": "ne", "nep": "ne",
    "br": "pt-BR", "pt-pt": "pt-BR", "kh": "km", "lk": "si", "bd": "bn", "pk": "ur", "mm": "my",
    "us": "en", "uk": "en", "gb": "en", "eng": "en", "ms": "id",
  ]
}
