import Diagnostics
import WritingSystems

/// Simplified characters in simplified Chinese only, traditional ones in traditional Chinese only, Japanese in Japanese.
struct HanCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    guard let (repertoire, name) = Self.repertoire(of: text.language) else { return [] }
    guard let foreign = repertoire.foreignCharacters(in: text.text).first else { return [] }
    return [
      Problem(
        .error, "wrong-han", ja: "\(Problem.name(foreign)) は\(name.japanese)で使わない漢字です。",
        en: "\(Problem.name(foreign)) is not used in \(name.english).",
        hintJa: "\(name.japanese)の字に直してください。", hintEn: "Write the character of \(name.english).")
    ]
  }

  private static func repertoire(of language: LanguageTag) -> (HanRepertoire, LocalizedMessage)? {
    if language.isJapanese {
      return (.japanese, LocalizedMessage(ja: "日本語", en: "Japanese"))
    }
    guard language.language == "zh" else { return nil }
    if language.script == "Hant" {
      return (
        .traditionalChinese, LocalizedMessage(ja: "中国語（繁体字）", en: "traditional Chinese")
      )
    }
    return (.simplifiedChinese, LocalizedMessage(ja: "中国語（簡体字）", en: "simplified Chinese"))
  }
}
