public import Diagnostics

extension PlaceholderType {
  /// A value as a person types it.
  public var example: String {
    switch self {
    case .time: "14:00"
    case .date: "2026-11-25"
    case .dateTime: "2026-11-25T14:00"
    case .count: "3"
    case .distance: "50"
    case .height: "3"
    case .floor: "2"
    case .warningLevel: "4"
    case .language: "ne"
    case .phone: "03-1234-5678"
    case .area: "中央区《ちゅうおうく》"
    case .place: "体育館《たいいくかん》"
    case .item: "毛布《もうふ》"
    case .code: "SHIRUBE-FREE"
    }
  }

  /// What a value of the type is called, with its article in English.
  public var words: LocalizedMessage {
    switch self {
    case .time: LocalizedMessage(ja: "時刻", en: "a time")
    case .date: LocalizedMessage(ja: "日付", en: "a date")
    case .dateTime: LocalizedMessage(ja: "日付と時刻", en: "a date and time")
    case .count: LocalizedMessage(ja: "数", en: "a number")
    case .distance: LocalizedMessage(ja: "距離の数", en: "the number of a distance")
    case .height: LocalizedMessage(ja: "高さの数", en: "the number of a height")
    case .floor: LocalizedMessage(ja: "階", en: "a floor")
    case .warningLevel: LocalizedMessage(ja: "警戒レベル（1から5）", en: "a warning level (1 to 5)")
    case .language: LocalizedMessage(ja: "言語タグ", en: "a language tag")
    case .phone: LocalizedMessage(ja: "電話番号", en: "a telephone number")
    case .area: LocalizedMessage(ja: "地区の名前", en: "the name of an area")
    case .place: LocalizedMessage(ja: "場所の名前", en: "the name of a place")
    case .item: LocalizedMessage(ja: "物の名前", en: "the name of a thing")
    case .code: LocalizedMessage(ja: "英数字（半角64字まで）", en: "up to 64 plain letters and digits")
    }
  }
}
