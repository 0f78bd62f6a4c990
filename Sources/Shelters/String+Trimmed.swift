extension String {
  /// The text without blanks and middle dots at its ends.
  var trimmed: String {
    func isOuter(_ character: Character) -> Bool { character.isWhitespace || character == "・" }
    guard let first = firstIndex(where: { !isOuter($0) }),
      let last = lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(self[first...last])
  }
}
