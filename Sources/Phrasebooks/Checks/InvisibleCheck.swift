import Diagnostics
import WritingSystems

/// No control characters and no invisible ones but those that the script needs.
struct InvisibleCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    var seen: Set<Unicode.Scalar> = []
    var found: [Problem] = []
    var before: Unicode.Scalar?
    for scalar in text.text.unicodeScalars {
      defer { before = scalar }
      guard scalar.value < 0x20 || scalar.value > 0x7E else { continue }
      guard !Self.isAllowed(scalar, after: before, text), seen.insert(scalar).inserted else {
        continue
      }
      found.append(
        Problem(
          .error, "invisible-character", ja: "\(Problem.name(scalar)) は、この言語の文に入りません。",
          en: "\(Problem.name(scalar)) does not belong into texts of this language.",
          hintJa: "その文字を消してください。見えないので、前後を打ち直すのが確実です。",
          hintEn: "Delete it; as it cannot be seen, type the words around it again."))
    }
    return found
  }

  private static func isAllowed(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, _ text: CheckedText
  ) -> Bool {
    switch scalar.value {
    case 0x200B: return text.rules.hasBreakMarks
    case 0x200C, 0x200D:
      guard text.rules.hasJoiners, let before else { return false }
      let script = CharacterFacts.of(before).script
      return text.rules.scripts.contains(script) || script == CharacterScript.inherited
    case 0x202F: return text.language.language == "fr"
    case 0x3000: return false
    default: break
    }
    let category = CharacterFacts.of(scalar).category
    switch category {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    case .otherLetter, .decimalNumber, .lowercaseLetter, .uppercaseLetter, .spacingMark:
      // The only fillers among them are Hangul's.
      return ![0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
    default:
      // U+FFFC and U+FFFD; fillers and selectors draw nothing.
      return !(0xFFF0...0xFFFF).contains(scalar.value)
        && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
