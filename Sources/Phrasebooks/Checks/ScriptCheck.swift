import Diagnostics
import WritingSystems

/// The language's own script, and never two scripts inside a word.
///
/// Latin letters may stand in any text as words that the source has too (Wi-Fi, QR, SSID).
struct ScriptCheck: TextCheck {
  private static let latin = CharacterScript.code(named: "Latn")
  private static let cyrillic = CharacterScript.code(named: "Cyrl")
  private static let greek = CharacterScript.code(named: "Grek")

  func problems(_ text: CheckedText) -> [Problem] {
    for variant in text.variants {
      if let problem = Self.problem(variant, text) { return [problem] }
    }
    return []
  }

  private static func problem(_ variant: String, _ text: CheckedText) -> Problem? {
    var hasForeignLatin = false
    var before: UInt32 = 0
    for scalar in variant.unicodeScalars {
      let script = isASCIILetter(scalar) ? latin : script(of: scalar)
      if script == CharacterScript.common {
        before = 0
        continue
      }
      if script == CharacterScript.inherited { continue }
      if !text.rules.scripts.contains(script) {
        guard script == latin else { return wrong(scalar) }
        hasForeignLatin = true
      }
      if before != 0, before != script, isConfusable(before), isConfusable(script) {
        return mixed(scalar)
      }
      before = script
    }
    return hasForeignLatin ? foreignWord(variant, text) : nil
  }

  /// Letters and signs that are drawn alike in two scripts and never meet in a word.
  private static func isConfusable(_ script: UInt32) -> Bool {
    script == latin || script == cyrillic || script == greek
  }

  private static func script(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x30FC, 0x3005, 0x3006, 0x3007: CharacterScript.inherited
    case 0x0964, 0x0965: CharacterScript.common
    default: CharacterFacts.of(scalar).script
    }
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func foreignWord(_ variant: String, _ text: CheckedText) -> Problem? {
    let words = Words.latin(in: variant)
    let letters = words.reduce(0) { $0 + $1.utf8.count { $0 >= 0x41 } }
    let strange = words.first { !text.source.latinWords.contains(TextSearch.folded($0)) }
    let all = variant.unicodeScalars.count { script(of: $0) == latin }
    if let strange, !isShared(strange, text) { return foreign(strange) }
    return all == letters ? nil : foreign(String(variant.prefix(12)))
  }

  /// Latin words that texts in other scripts use though the Japanese source has another word for them.
  private static func isShared(_ word: String, _ text: CheckedText) -> Bool {
    // 2F, as lifts and stairs in Japan are marked.
    if word == "F" { return text.phrase.placeholders.contains { $0.type == .floor } }
    return ["ssid", "qr", "wi-fi", "wifi", "sms", "app", "usb", "pin"].contains(
      TextSearch.folded(word))
  }

  private static func wrong(_ scalar: Unicode.Scalar) -> Problem {
    Problem(
      .error, "wrong-script", ja: "\(Problem.name(scalar)) はこの言語の文字ではありません。",
      en: "\(Problem.name(scalar)) is not a letter of this language.",
      hintJa: "その言語の文字で打ち直してください。", hintEn: "Type it again with the language's own letters.")
  }

  private static func mixed(_ scalar: Unicode.Scalar) -> Problem {
    Problem(
      .error, "mixed-script", ja: "一つの言葉に二つの文字体系が混ざっています（\(Problem.name(scalar))）。",
      en: "Two scripts are mixed inside a word (\(Problem.name(scalar))).",
      hintJa: "見た目の似た別の文字です。その言葉を打ち直してください。",
      hintEn: "It only looks alike; type the word again.")
  }

  private static func foreign(_ word: String) -> Problem {
    Problem(
      .error, "foreign-word", ja: "「\(word)」は、原文にないラテン文字の言葉です。",
      en: "“\(word)” is a word in Latin letters that the source does not have.",
      hintJa: "その言語の文字で書いてください。", hintEn: "Write it in the language's own script.")
  }
}
