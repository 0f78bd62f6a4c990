extension Capacity {
  /// Reads a capacity as towns write it: `"50,700 "`, `１，４００人`, `138.0`, `約200名`, `屋内191人／屋外0人(面積の1/2)`.
  ///
  /// Nil for a blank. Words without a number that is certain keep only ``asWritten``.
  static func read(_ text: String) -> Capacity? {
    guard !text.isEmpty else { return nil }
    var capacity = Capacity(asWritten: text)
    let folded = CellText.folded(text).filter { !$0.isWhitespace && $0 != "," && $0 != "、" }
    if let indoors = number(behind: "屋内", in: folded) {
      capacity.indoors = indoors
      capacity.outdoors = number(behind: "屋外", in: folded)
    } else if let outdoors = number(behind: "屋外", in: folded) {
      capacity.outdoors = outdoors
    } else {
      capacity.people = people(folded)
    }
    return capacity
  }

  /// Whether the words of the list gave any number.
  var isUnderstood: Bool { people != nil || indoors != nil || outdoors != nil }

  /// The number of a text that is a number with at most a word before and a counter behind it.
  static func people(_ folded: String) -> Int? {
    var text = folded[...]
    for word in ["約", "およそ", "最大"] where text.hasPrefix(word) { text = text.dropFirst(word.count) }
    for word in ["程度", "人", "名"] where text.hasSuffix(word) { text = text.dropLast(word.count) }
    if let whole = Int(text) { return sane(whole) }
    guard let value = Double(text), value.rounded() == value, abs(value) < 1e9 else { return nil }
    return sane(Int(value))
  }

  private static func number(behind word: String, in text: String) -> Int? {
    guard let start = text.firstIndex(of: word.first ?? " "),
      let range = range(of: word, in: text, from: start)
    else { return nil }
    let digits = text[range.upperBound...].drop { $0 == ":" || $0 == "約" }
      .prefix { $0.isASCII && $0.isNumber }
    return Int(digits).flatMap(sane)
  }

  private static func range(of word: String, in text: String, from start: String.Index)
    -> Range<String.Index>?
  {
    var index = start
    while index < text.endIndex {
      if text[index...].hasPrefix(word) {
        return index..<text.index(index, offsetBy: word.count)
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// No place takes a million people; such a number is a telephone number or a mistake.
  private static func sane(_ number: Int) -> Int? {
    (0...1_000_000).contains(number) ? number : nil
  }
}
