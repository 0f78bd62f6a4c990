import Diagnostics
import WritingSystems

/// U+200B between words only: never doubled, at an end, beside a blank, or inside what is one character to a reader.
struct BreakMarkCheck: TextCheck {
  private static let mark: Unicode.Scalar = "\u{200B}"

  func problems(_ text: CheckedText) -> [Problem] {
    guard text.rules.hasBreakMarks, text.text.unicodeScalars.contains(Self.mark) else { return [] }
    guard !Self.isRight(text) else { return [] }
    return [
      Problem(
        .error, "break-mark", ja: "改行の印（U+200B）が、言葉の切れ目でない所にあります。",
        en: "A break mark (U+200B) stands where no word ends.",
        hintJa: "U+200Bは言葉と言葉の間にだけ置いてください。",
        hintEn: "Put U+200B between words only.")
    ]
  }

  private static func isRight(_ text: CheckedText) -> Bool {
    guard case .success(let ruby) = text.ruby else { return true }
    for segment in ruby.segments {
      if case .ruby(let base, let reading) = segment,
        base.unicodeScalars.contains(mark) || reading.unicodeScalars.contains(mark)
      {
        return false
      }
    }
    let scalars = Array(text.text.unicodeScalars)
    if scalars.first == mark || scalars.last == mark { return false }
    for place in scalars.indices.dropFirst().dropLast() where scalars[place] == mark {
      if joins(scalars[place - 1], scalars[place + 1]) { return false }
    }
    return breaksOnlyBetweenCharacters(text)
  }

  /// Whether nothing may come between two characters.
  private static func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if before == mark || after == mark || before == " " || after == " " { return true }
    // Thai and Lao vowels written before their consonant, opening brackets.
    if (0x0E40...0x0E44).contains(before.value) || (0x0EC0...0x0EC4).contains(before.value) {
      return true
    }
    if "（「『“‘([{".unicodeScalars.contains(before) { return true }
    // Khmer coeng and Burmese virama and asat bind what follows or precedes.
    if before.value == 0x17D2 || before.value == 0x1039 { return true }
    if "、。，．）」』”’)]}，。！？!?,.:;：；ー・ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ၊။។៕ๆໆ".unicodeScalars
      .contains(after)
    {
      return after != "・" && after != "}"
    }
    // Thai and Lao vowels written after their consonant.
    return [0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0EB0, 0x0EB2, 0x0EB3, 0x0EBD].contains(after.value)
  }

  private static func breaksOnlyBetweenCharacters(_ text: CheckedText) -> Bool {
    let scalars = Array(text.text.unicodeScalars)
    for (place, scalar) in scalars.enumerated().dropFirst() where scalars[place - 1] == mark {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return false
      default: break
      }
      // A Burmese syllable that ends in asat (C + U+103A) or stacks goes on with the one before it.
      if (0x1000...0x1021).contains(scalar.value), place + 1 < scalars.count,
        [0x103A, 0x1039].contains(scalars[place + 1].value)
      {
        return false
      }
    }
    return true
  }
}
