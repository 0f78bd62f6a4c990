import ShirubeKit

/// A language as a line of text.
enum LanguageText {
  /// The tag, its names, and how many phrases it has.
  static func line(_ entry: LanguageEntry) -> String {
    let name = Interface.words(ja: entry.japanese, en: entry.english)
    return "\(entry.tag)\t\(entry.autonym)\t\(name)\t\(count(entry))"
  }

  private static func count(_ entry: LanguageEntry) -> String {
    if entry.states.isEmpty {
      return Interface.words(
        ja: "\(entry.phrases) 文、原文", en: "\(entry.phrases) phrases, the source")
    }
    let checked = entry.states["reviewed", default: 0] + entry.states["final", default: 0]
    return Interface.words(
      ja: "\(entry.phrases) 文、うち確認済み \(checked)",
      en: "\(entry.phrases) phrases, \(checked) checked")
  }
}
