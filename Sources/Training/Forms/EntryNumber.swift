/// Numbers as people type them, from folded text; nil for all that is not plainly one.
enum EntryNumber {
  /// `1.5`, `1.5時間`, `90分`, `1時間30分`, `1時間半`, `1:30`.
  static func hours(_ folded: String) -> Double? {
    if let colon = folded.firstIndex(of: ":") {
      let minutes = folded[folded.index(after: colon)...]
      guard minutes.count == 2, let whole = digits(folded[..<colon]), let part = digits(minutes),
        part < 60
      else { return nil }
      return Double(whole) + Double(part) / 60
    }
    for unit in ["時間", "h"] {
      guard let range = folded.range(of: unit) else { continue }
      guard let whole = decimal(folded[..<range.lowerBound]) else { return nil }
      let rest = folded[range.upperBound...]
      if rest.isEmpty { return whole }
      if rest == "半" { return whole + 0.5 }
      guard rest.hasSuffix("分"), let part = digits(rest.dropLast()) else { return nil }
      return whole + Double(part) / 60
    }
    if folded.hasSuffix("分") { return decimal(folded.dropLast()).map { $0 / 60 } }
    return decimal(folded[...])
  }

  /// `35`, `３５名` (folded), `1,200`, `第2回`, `12万円`, `¥1,200`.
  static func count(_ folded: String) -> Int? {
    var rest = folded[...]
    if rest.hasPrefix("第") { rest.removeFirst() }
    if rest.hasPrefix("¥") { rest.removeFirst() }
    var factor = 1.0
    for (suffix, times) in [("万円", 10_000.0), ("千円", 1000.0)] where rest.hasSuffix(suffix) {
      rest.removeLast(2)
      factor = times
    }
    if factor == 1, let last = rest.last, "名人回校円件".contains(last) { rest.removeLast() }
    guard let number = decimal(rest) else { return nil }
    return whole(number * factor)
  }

  /// A number that counts something.
  static func whole(_ number: Double) -> Int? {
    guard number.isFinite, number >= 0, number <= 1e12, abs(number - number.rounded()) < 1e-6
    else { return nil }
    return Int(number.rounded())
  }

  /// Digits with at most one point, and commas only between thousands.
  static func decimal(_ text: Substring) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = parts.first, !first.isEmpty else { return nil }
    let groups = first.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 12,
      groups.allSatisfy({ digits($0) != nil })
    else { return nil }
    if parts.count == 2, digits(parts[1]) == nil { return nil }
    return Double(String(text.filter { $0 != "," }))
  }

  /// Nothing but digits.
  static func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension StringProtocol {
  /// The first place of another text.
  fileprivate func range(of other: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
