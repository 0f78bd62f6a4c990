import Diagnostics
import WritingSystems

/// A text that is still its Japanese source.
struct UnchangedCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    guard text.language != .japanese else { return [] }
    let same = text.variants.contains { Self.plain($0) == Self.plain(text.phrase.source) }
    guard same, Self.matters(text) else { return [] }
    return [
      Problem(
        .error, "unchanged", ja: "原文のままです。", en: "The text is still the source.",
        hintJa: "訳してください。", hintEn: "Translate it.")
    ]
  }

  /// Chinese shares short words with Japanese, and plain Japanese keeps what is plain already.
  private static func matters(_ text: CheckedText) -> Bool {
    let source = text.phrase.source.unicodeScalars
    if text.language == .plainJapanese {
      return source.count(where: Kanji.isBase) >= 4 && !source.contains(where: KanaFolding.isKana)
    }
    if text.language.language == "zh" { return source.contains(where: KanaFolding.isKana) }
    return source.contains { Kanji.needsReading($0) || KanaFolding.isKana($0) }
  }

  private static func plain(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == " " || $0 == "\u{200B}" }
    return String(scalars)
  }
}
