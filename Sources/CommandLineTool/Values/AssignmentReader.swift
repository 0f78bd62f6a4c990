import ShirubeKit

/// Reads `NAME=VALUE`.
enum AssignmentReader {
  /// The names and values of `--set`.
  static func values(_ texts: [String]) throws(CommandFailure) -> [String: String] {
    var values: [String: String] = [:]
    for text in texts {
      let (name, value) = try parts(
        text, option: "--set", exampleJa: "--set time=14:00", exampleEn: "--set time=14:00")
      if values.updateValue(value, forKey: name) != nil {
        throw .usage(
          ja: "--set \(name)= が二度あります", en: "--set \(name)= stands twice.",
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
