import ShirubeKit
import WritingSystems

/// A phrase as lines of text.
enum PhraseText {
  /// The number, the source, and the text that was asked for.
  static func line(_ entry: PhraseEntry) -> String {
    var line = "\(entry.number)\t\(entry.source)"
    if let translation = entry.translation, let language = entry.language, language != "ja" {
      line += "\t\(plain(translation, language))\t(\(language), \(entry.state ?? ""))"
    }
    return line
  }

  /// All that is known of a phrase.
  static func page(_ entry: PhraseEntry) -> String {
    var lines = ["\(entry.number)  \(entry.source)"]
    lines.append(
      Interface.words(ja: "分類: ", en: "Section: ")
        + "\(entry.section)（\(entry.kind)、\(entry.book)）")
    if let pictogram = entry.pictogram {
      lines.append(Interface.words(ja: "絵記号: ", en: "Pictogram: ") + pictogram)
    }
    if !entry.flags.isEmpty {
      lines.append(
        Interface.words(ja: "注意: ", en: "Flags: ") + entry.flags.joined(separator: " "))
    }
    for value in entry.placeholders {
      lines.append(
        Interface.words(ja: "差し込み: ", en: "Value: ")
          + "--set '\(value.name)=\(value.sample)' (\(value.type))")
    }
    for text in entry.translations ?? [] {
      lines.append("\(text.language)\t\(text.translation)\t(\(text.state), \(text.basis))")
    }
    return lines.joined(separator: "\n")
  }

  /// Japanese without its ruby.
  private static func plain(_ text: String, _ language: String) -> String {
    guard LanguageTag(language)?.isJapanese == true, let ruby = try? RubyText.parse(text) else {
      return text
    }
    return ruby.base
  }
}
