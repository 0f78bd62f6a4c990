/// Words in quotes inside a message of the argument parser.
enum Quoted {
  /// All of them, in order.
  static func all(in message: String) -> [String] {
    var words: [String] = []
    var rest = message[...]
    while let open = rest.firstIndex(of: "'") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "'") else { break }
      words.append(String(rest[..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return words
  }

  /// The first one behind some words; nil if there is none.
  static func after(_ words: String, in message: String) -> String? {
    guard let range = message.firstRange(of: words) else { return nil }
    return all(in: String(message[range.upperBound...])).first
  }
}
