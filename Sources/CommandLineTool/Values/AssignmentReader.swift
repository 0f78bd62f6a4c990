import ShirubeKit

/// Reads `NAME=VALUE`.
enum AssignmentReader {
  /// The names and values of `--set`.
  static func values(_ texts: [String]) throws(CommandFailure) -> [String: String] {
    try read(texts, option: "--set", before: "--set ", example: "--set time=14:00")
  }

  /// The names and values of an entry.
  static func entry(_ texts: [String]) throws(CommandFailure) -> [String: String] {
    try read(texts, option: "NAME=VALUE", before: "", example: "organization=fa-17")
  }

  private static func read(
    _ texts: [String], option: String, before: String, example: String
  ) throws(CommandFailure) -> [String: String] {
    var values: [String: String] = [:]
    for text in texts {
      let (name, value) = try parts(text, option: option, exampleJa: example, exampleEn: example)
      if values.updateValue(value, forKey: name) != nil {
        throw .usage(
          ja: "\(before)\(name)= が二度あります", en: "\(before)\(name)= stands twice.",
          hintJa: "一つにしてください", hintEn: "Keep one of them.")
      }
    }
    return values
  }

  /// The two sides of the first `=`.
  static func parts(
    _ text: String, option: String, exampleJa: String, exampleEn: String
  ) throws(CommandFailure) -> (name: String, value: String) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw .usage(
        ja: "\(option) の「\(text)」に = がありません", en: "“\(text)” of \(option) has no “=”.",
        hintJa: "\(exampleJa) のように書いてください", hintEn: "Write it like \(exampleEn).")
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
