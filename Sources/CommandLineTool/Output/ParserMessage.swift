import Diagnostics
import ShirubeKit

/// The argument parser's mistakes as failures of ours, in both languages.
enum ParserMessage {
  /// The failure of a message; `full` has the usage line of the command concerned.
  static func failure(_ message: String, full: String) -> CommandFailure {
    let command = command(in: full)
    var diagnostic = Diagnostic(
      .error, "usage", at: SourcePosition(),
      LocalizedMessage(ja: japanese(message), en: message),
      hint: LocalizedMessage(
        ja: "\(command) --help で使い方を見てください", en: "See how it is used with: \(command) --help"))
    if let proposed = Quoted.after("Did you mean ", in: message) {
      diagnostic.message.english = String(message.prefix { $0 != "." })
      // The parser proposes --fonts for --bogus.
      let typed = Quoted.all(in: message).first ?? ""
      guard let near = NearMiss.nearest(typed, in: [proposed]) else {
        return CommandFailure(.usage, [diagnostic], safe: CommandFailure.nothingChanged)
      }
      diagnostic.hint = LocalizedMessage(
        ja: "\(near) ではありませんか（使い方: \(command) --help）",
        en: "Did you mean \(near)? (Usage: \(command) --help)")
    }
    return CommandFailure(.usage, [diagnostic], safe: CommandFailure.nothingChanged)
  }

  /// The message in Japanese, by the beginnings that the parser uses.
  private static func japanese(_ message: String) -> String {
    let words = Quoted.all(in: message)
    let list = words.map { "「\($0)」" }.joined()
    let first = words.first ?? ""
    if message.hasPrefix("Unknown option") { return "「\(first)」という選択肢はありません" }
    if message.hasPrefix("Missing value for") { return "「\(first)」の値がありません" }
    if message.hasPrefix("Missing expected argument") { return "「\(first)」がありません" }
    if message.hasPrefix("Missing one of") { return "\(list)のどれかが要ります" }
    if message.hasPrefix("Unexpected argument") { return "「\(first)」は余分です" }
    if message.contains("unexpected arguments") { return "\(list)は余分です" }
    if message.hasPrefix("The value"), words.count > 1 {
      return "「\(first)」は「\(words[1])」の値になりません"
    }
    if message.hasPrefix("The option"), words.count > 1 {
      return "「\(first)」には値を付けません（「\(words[1])」）"
    }
    return message
  }

  /// The command of a usage line: `shirube sign`.
  private static func command(in full: String) -> String {
    for line in full.split(separator: "\n") {
      guard let range = line.firstRange(of: "See '") else { continue }
      let name = line[range.upperBound...].prefix { $0 != "'" }
      return name.split(separator: " ").filter { !$0.hasPrefix("-") }.joined(separator: " ")
    }
    return "shirube"
  }
}
