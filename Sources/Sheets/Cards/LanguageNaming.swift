import Phrasebooks
import WritingSystems

/// What people call a language in Japanese, without ruby.
enum LanguageNaming {
  /// The name; the tag itself if nobody knows one.
  static func japanese(_ language: LanguageTag) -> String {
    guard let notation = LanguageNames.name(of: language, in: .japanese),
      let text = try? RubyText.parse(notation)
    else { return language.description }
    return text.base
  }
}
