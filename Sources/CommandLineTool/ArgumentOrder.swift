/// Puts global options where the argument parser wants them: behind the subcommand.
///
/// `shirube --data DIR sign 12-01` is what people write, and they are right.
enum ArgumentOrder {
  private static let names = ["--data", "--fonts", "--interface"]

  /// The arguments with global options of the front moved to the end.
  static func normalised(_ arguments: [String]) -> [String] {
    var front: [String] = []
    var rest = arguments[...]
    while let word = rest.first, let count = length(word) {
      front += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard let command = rest.first, !command.hasPrefix("-") else { return Array(rest) }
    if command == "help" { return withoutGlobals(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + front + Array(rest[end...])
  }

  /// How many words an option takes, itself included; nil if it is none of the global ones.
  private static func length(_ word: String) -> Int? {
    if names.contains(word) { return 2 }
    return names.contains { word.hasPrefix($0 + "=") } ? 1 : nil
  }

  private static func withoutGlobals(_ arguments: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var rest = arguments
    while let word = rest.first {
      if let count = length(word) {
        rest = rest.dropFirst(count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
