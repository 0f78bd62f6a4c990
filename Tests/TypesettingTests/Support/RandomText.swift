import Documents
import TestSupport

/// Sentences of real words in random order, with numbers, units, times and stops where they may stand.
struct RandomText {
  /// The languages it knows: one for every way in which lines break.
  static let languages = [
    "en", "vi", "ko", "zh-Hans", "ja", "ja-simple", "th", "km", "my", "ne", "ur",
  ]

  private var dice: SeededDice

  init(seed: Int) { dice = SeededDice(seed) }

  mutating func language() -> String { dice.pick(Self.languages) }

  /// Between two and `most` words.
  mutating func text(_ language: String, most: Int = 9) -> Text {
    var spans: [Span] = []
    let separator = Self.separator(language)
    var isAfterNumber = false
    for index in 0..<(2 + dice.roll(most - 1)) {
      if index > 0, !separator.isEmpty { spans.append(.plain(separator)) }
      let kind = dice.roll(6)
      defer { isAfterNumber = kind == 0 }
      switch kind {
      case 0: spans.append(.plain(number(language)))
      case 1 where language.hasPrefix("ja"): spans.append(ruby())
      // A break that somebody checked counts more than the rules: none stands after a number.
      case 2 where ["th", "km", "ja"].contains(language) && !isAfterNumber:
        spans.append(.plain("\u{200B}" + dice.pick(Self.words(language))))
      default: spans.append(.plain(dice.pick(Self.words(language))))
      }
    }
    spans.append(.plain(Self.stop(language)))
    return Text(language: language, spans: spans)
  }

  private mutating func ruby() -> Span {
    let (base, reading) = dice.pick([
      ("飲料水", "いんりょうすい"), ("避難所", "ひなんじょ"), ("体育館", "たいいくかん"), ("志", "こころざし"), ("水", "みず"),
    ])
    return .ruby(base: base, reading: reading)
  }

  private mutating func number(_ language: String) -> String {
    let number = "\(1 + dice.roll(40))"
    let unit = dice.pick(Self.units(language))
    return dice.pick([number + unit, "\(number) \(unit)", "14:00", "13-04", "21:00-06:00"])
  }

  private static func words(_ language: String) -> [String] {
    switch language {
    case "en": ["water", "drinking", "the", "of", "gymnasium", "Wi-Fi", "first-aid", "a", "(free)"]
    case "vi": ["nước", "uống", "được", "không", "nhà", "vệ", "sinh", "trường", "học"]
    case "ko": ["물을", "마실", "수", "있습니다", "화장실은", "체육관", "무료입니다"]
    case "zh-Hans": ["饮用水", "可以", "请", "厕所", "在", "体育馆", "，"]
    case "ja": ["飲み水は", "体育館で", "配ります", "トイレ", "（無料）", "ください", "、"]
    case "ja-simple": ["水を", "飲む ことが", "できます", "トイレは", "（お金は いりません）", "ください"]
    case "th": ["น้ำดื่ม", "ห้องน้ำ", "อยู่", "ที่", "โรงยิม", "ฟรี", " "]
    case "km": ["ទឹក", "អាច", "ផឹក", "បាន", "បង្គន់", "នៅ", "សាលា", " "]
    case "my": ["သောက်ရေ", "ရရှိနိုင်သည်", "အိမ်သာ", "အားကစားရုံ", "အခမဲ့"]
    case "ne": ["पिउने", "पानी", "शौचालय", "व्यायामशालामा", "निःशुल्क", "छ"]
    default: ["پینے", "کا", "پانی", "بیت", "الخلا", "جمنازیم", "میں", "مفت", "Wi-Fi"]
    }
  }

  private static func units(_ language: String) -> [String] {
    switch language {
    case "ja", "ja-simple": ["人", "枚", "リットル", "分"]
    case "zh-Hans": ["人", "升"]
    case "ko": ["명", "리터"]
    case "my": ["လီတာ"]
    case "ne": ["लिटर"]
    case "ur": ["لیٹر"]
    default: ["L", "m", "%"]
    }
  }

  private static func separator(_ language: String) -> String {
    ["en", "vi", "ko", "ne", "ur", "my", "ja-simple"].contains(language) ? " " : ""
  }

  private static func stop(_ language: String) -> String {
    switch language {
    case "ja", "ja-simple", "zh-Hans": "。"
    case "ne": " ।"
    case "km": "។"
    case "my": "။"
    case "ur": "۔"
    case "th": ""
    default: "."
    }
  }
}
