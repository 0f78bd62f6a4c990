import Diagnostics
import Glibc

/// The language in which this run speaks to the person at the keyboard.
enum Interface {
  /// The language of this run.
  static let language = choose(
    arguments: CommandLine.arguments, environment: { environment($0) })

  /// `--interface ja|en`, else what `LC_ALL`, `LC_MESSAGES` or `LANG` begins with, else Japanese.
  static func choose(arguments: [String], environment: (String) -> String?) -> InterfaceLanguage {
    let words = arguments.prefix { $0 != "--" }
    for (index, word) in words.enumerated() {
      if word == "--interface", index + 1 < words.count,
        let language = InterfaceLanguage(rawValue: words[index + 1])
      {
        return language
      }
      if word.hasPrefix("--interface="),
        let language = InterfaceLanguage(rawValue: String(word.dropFirst(12)))
      {
        return language
      }
    }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let set = names.lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return set.hasPrefix("en") ? .english : .japanese
  }

  /// One of two sentences.
  static func words(ja: String, en: String) -> String { language == .japanese ? ja : en }

  /// The value of an environment variable; nil if it is not set.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
