import Diagnostics

/// The argument parser's help in the language of this run.
enum HelpText {
  /// The same help with Japanese headings, if Japanese is spoken.
  static func localised(_ text: String) -> String {
    guard Interface.language == .japanese else { return text }
    var text = text
    for (english, japanese) in words {
      text = replacing(english, with: japanese, in: text)
    }
    return text
  }

  private static let words = [
    ("OVERVIEW: ", "概要: "), ("USAGE: ", "使い方: "), ("ARGUMENTS:", "引数:"),
    ("OPTIONS:", "オプション:"), ("SUBCOMMANDS:", "サブコマンド:"),
    ("Show the version.", "版を表示する"), ("Show help information.", "使い方を表示する"),
    ("Show subcommand help information.", "サブコマンドの使い方を表示する"), ("(default)", "（既定）"),
    ("See 'shirube help <subcommand>' for detailed help.", "詳しくは shirube help <subcommand>"),
  ]

  /// A plain replacement; the standard library has one only for characters.
  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
