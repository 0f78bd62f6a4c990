import WritingSystems

/// Finds the words of a sentence that come first and count most: what stands before the colon, or a first sentence.
enum SentenceLead {
  /// The words before the colon of a pattern whose placeholders all stand behind it; nil if there is no such colon.
  static func clause(_ pattern: String) -> String? {
    let scalars = Array(pattern.unicodeScalars)
    guard let colon = scalars.firstIndex(where: { colons.contains($0) }), colon > 0,
      let brace = scalars.firstIndex(of: "{"), brace > colon
    else { return nil }
    // “Water is given out. Time: …”: the sentence counts, not the label.
    if let end = scalars[..<colon].firstIndex(where: ends.contains) { return text(scalars[...end]) }
    return text(scalars[..<colon])
  }

  /// The first of several sentences, with its full stop; nil if there is only one.
  static func sentence(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let end = scalars.firstIndex(where: ends.contains), end + 1 < scalars.count else {
      return nil
    }
    return self.text(scalars[...end])
  }

  /// The Khmer colon is a letter of its own.
  private static let colons = Set(":：៖".unicodeScalars)
  private static let ends = Set(".!?。！？।॥။។۔؟".unicodeScalars)

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
