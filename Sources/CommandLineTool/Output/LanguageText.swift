import ShirubeKit

/// A language as a line of text.
enum LanguageText {
  /// The tag, its names, and how many phrases it has.
  static func line(_ entry: LanguageEntry) -> String {
    let name = Interface.words(ja: entry.japanese, en: entry.english)
    let checked = entry.states["reviewed", default: 0] + entry.states["final", default: 0]
    let count = Interface.words(
      ja: "\(entry.phrases) 文、うち確認済み \(checked)", en: "\(entry.phrases) phrases, \(checked) checked"
    )
    return "\(entry.tag)\t\(entry.autonym)\t\(name)\t\(count)"
  }
}
