/// A Swift file of the house, read as lines of code.
struct SourceFile {
  /// The path from the root of the checkout.
  let path: String
  /// The lines; what stands behind `//` is gone, so that a comment may name what code may not.
  let lines: [String]

  init(_ path: String) {
    self.path = path
    let text = RepositoryFiles.text(path) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.withoutComment(String(line))
    }
  }

  /// The modules the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
      // Only attributes and access levels stand before `import`.
      let before = ["public", "package", "internal", "fileprivate", "private"]
      guard words[..<place].allSatisfy({ $0.hasPrefix("@") || before.contains(String($0)) }) else {
        return nil
      }
      return String(words[place + 1].prefix { $0 != "." })
    }
  }

  /// Whether a word stands in the code, not as a part of another word.
  func uses(word: String) -> Bool {
    lines.contains { line in
      line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains(Substring(word))
    }
  }

  private static func withoutComment(_ line: String) -> String {
    guard let slashes = line.firstRange(of: "//") else { return line }
    // A colon before the slashes is an address in a string.
    return line[..<slashes.lowerBound].hasSuffix(":") ? line : String(line[..<slashes.lowerBound])
  }
}
