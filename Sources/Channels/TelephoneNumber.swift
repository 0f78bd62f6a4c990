/// Finds telephone numbers as Japan writes them.
enum TelephoneNumber {
  /// Whether there is one; digits must be half-width, hyphens `-`.
  static func isFound(in scalars: [Unicode.Scalar]) -> Bool {
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let (groups, end) = number(in: scalars, from: index)
      if isTelephone(groups, in: scalars, index..<end) { return true }
      index = end
    }
    return false
  }

  /// Groups of digits with single hyphens, blanks or brackets between them.
  private static func number(in scalars: [Unicode.Scalar], from start: Int) -> (
    groups: [String], end: Int
  ) {
    var groups = [""]
    var index = start
    while index < scalars.count {
      if isDigit(scalars[index]) {
        groups[groups.count - 1].unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      var next = index
      while next < scalars.count, next - index < 2, "-() ".unicodeScalars.contains(scalars[next]) {
        next += 1
      }
      guard next > index, next < scalars.count, isDigit(scalars[next]) else { break }
      groups.append("")
      index = next
    }
    return (groups, index)
  }

  private static func isTelephone(
    _ groups: [String], in scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> Bool {
    let digits = groups.joined()
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    if before == "+" { return digits.utf8.count >= 10 }
    if before == "#" { return digits.utf8.count == 4 }
    if digits.hasPrefix("0"), (10...11).contains(digits.utf8.count), groups.count <= 3 {
      return true
    }
    if ["110", "118", "119", "171", "188", "189"].contains(digits), follows("番", range, scalars) {
      return true
    }
    return digits.utf8.count >= 3 && isCalled(scalars, range.lowerBound)
  }

  private static func follows(
    _ letter: Unicode.Scalar, _ range: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    scalars[range.upperBound...].first { $0 != " " } == letter
  }

  /// Whether a word for telephone stands directly before.
  private static func isCalled(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    var words = String(String.UnicodeScalarView(scalars[max(0, start - 8)..<start])).lowercased()
    while let last = words.last, " :：(-.番号".contains(last) { words.removeLast() }
    return [
      "電話", "tel", "℡", "☎", "☏", "📞", "でんわ", "ダイヤル", "fax", "警察", "救急", "救急車", "火事", "消防", "事故",
      "ホットライン",
    ].contains {
      words.hasSuffix($0)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
