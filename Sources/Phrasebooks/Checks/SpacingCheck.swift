import Diagnostics
import WritingSystems

/// Blanks: none at the ends, none doubled, none before a closing mark; in plain Japanese none beside 、 and 。.
struct SpacingCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    for variant in text.variants {
      if let rule = Self.broken(variant, text) { return [Self.problem(rule)] }
    }
    return []
  }

  private enum Rule {
    case ends, doubled, beforeMark
  }

  private static func broken(_ variant: String, _ text: CheckedText) -> Rule? {
    let scalars = variant.unicodeScalars
    if scalars.first == " " || scalars.last == " " { return .ends }
    var before: Unicode.Scalar = "x"
    let isFrench = text.language.language == "fr"
    for scalar in scalars {
      if before == " ", scalar == " " { return .doubled }
      if before == " ", !isFrench, ",.;:!?)]}”»、。，．！？；：）」』।۔؟،၊။។".unicodeScalars.contains(scalar) {
        if scalar != "”" || text.language.language != "ur" { return .beforeMark }
      }
      if scalar == " ", "（「『([“、。，！？；：".unicodeScalars.contains(before) {
        if before != "“" || text.language.language != "ur" { return .beforeMark }
      }
      before = scalar
    }
    return nil
  }

  private static func problem(_ rule: Rule) -> Problem {
    switch rule {
    case .ends:
      Problem(
        .error, "blank-at-end", ja: "文の初めか終わりに空白があります。",
        en: "There is a blank at the beginning or the end.",
        hintJa: "空白を消してください。", hintEn: "Delete the blank.")
    case .doubled:
      Problem(
        .error, "blank-doubled", ja: "空白が続いています。", en: "There are two blanks together.",
        hintJa: "一つにしてください。", hintEn: "Keep one.")
    case .beforeMark:
      Problem(
        .error, "blank-at-mark", ja: "句読点やかっこの内側に空白があります。",
        en: "There is a blank before a closing mark or after an opening one.",
        hintJa: "空白を消してください。", hintEn: "Delete the blank.")
    }
  }
}
