import Diagnostics
import WritingSystems

/// A glyph in the fonts for every character.
struct GlyphCheck: TextCheck {
  /// The characters of a text that the fonts of its language lack.
  let missingGlyphs: (String, LanguageTag) -> [Unicode.Scalar]

  func problems(_ text: CheckedText) -> [Problem] {
    guard case .success(let ruby) = text.ruby else { return [] }
    var shown = text.variants.joined()
    if ruby.hasRuby { shown += ruby.reading }
    shown.unicodeScalars.removeAll { $0 == Message.placeholder || $0 == "\u{200B}" }
    return missingGlyphs(shown, text.language).map { scalar in
      Problem(
        .error, "glyph-missing", ja: "\(Problem.name(scalar)) の字形がフォントにありません。",
        en: "The fonts have no glyph for \(Problem.name(scalar)).",
        hintJa: "別の文字にするか、フォントを入れてください（Data/Languages）。",
        hintEn: "Use another character, or install a font that has it (Data/Languages).")
    }
  }
}
