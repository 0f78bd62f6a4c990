/// Finds the addresses of web pages in a text, as X links them.
struct WebAddresses {
  /// An address and where it stands, counted in scalars.
  struct Found: Hashable {
    var range: Range<Int>
    /// Whether it begins with http:// or https://.
    var hasScheme: Bool
  }

  /// The addresses in order.
  private(set) var found: [Found] = []
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var index = 0
    while index < scalars.count {
      if let next = address(from: index) {
        found.append(next)
        index = next.range.upperBound
      } else {
        index += 1
      }
    }
  }

  private func address(from start: Int) -> Found? {
    if start > 0, isPlain(scalars[start - 1]) || "@＠$#＃".unicodeScalars.contains(scalars[start - 1])
    {
      return nil
    }
    for scheme in ["https://", "http://"] where matches(scheme, at: start) {
      guard let end = host(from: start + scheme.unicodeScalars.count, isBare: false) else {
        return nil
      }
      return Found(range: start..<path(from: end), hasScheme: true)
    }
    if start > 0, "-_./".unicodeScalars.contains(scalars[start - 1]) { return nil }
    guard isPlain(scalars[start]), let end = host(from: start, isBare: true) else { return nil }
    return Found(range: start..<path(from: end), hasScheme: false)
  }

  /// The end of a host name: labels with dots, the last one of Latin letters.
  private func host(from start: Int, isBare: Bool) -> Int? {
    var end = start
    while end < scalars.count, isHost(scalars[end], isBare: isBare) { end += 1 }
    var dots: [Int] = []
    for index in start..<end where scalars[index] == "." { dots.append(index) }
    for dot in dots.reversed() where dot > start {
      var last = dot + 1
      while last < end, isLatin(scalars[last]) { last += 1 }
      guard last - dot > 2, last == scalars.count || !isPlain(scalars[last]) else { continue }
      if isBare {
        let labels = dots.count { $0 <= dot } + 1
        guard
          isKnown(
            dot + 1..<last, labels: labels, hasPath: last < scalars.count && scalars[last] == "/")
        else { continue }
      }
      return last
    }
    return nil
  }

  /// Whether X would take these words for a host without http://.
  private func isKnown(_ range: Range<Int>, labels: Int, hasPath: Bool) -> Bool {
    let last = String(String.UnicodeScalarView(scalars[range])).lowercased()
    if ["com", "net", "org", "info", "biz", "edu", "gov", "int", "co", "tv", "app", "dev"]
      .contains(last)
    {
      return true
    }
    return last.utf8.count == 2 && (labels > 2 || hasPath)
  }

  /// The end of port, path and query, without the punctuation of the sentence behind it.
  private func path(from start: Int) -> Int {
    guard start < scalars.count, ["/", "?", "#", ":"].contains(scalars[start]) else { return start }
    var end = start
    while end < scalars.count, isPath(scalars[end]) { end += 1 }
    while end > start, !isPathEnd(scalars[end - 1], in: start..<end) { end -= 1 }
    return end
  }

  private func isPathEnd(_ scalar: Unicode.Scalar, in range: Range<Int>) -> Bool {
    if scalar == ")" { return scalars[range].contains("(") }
    return isPlain(scalar) || scalar.value > 0x7F || "=_#/+-&".unicodeScalars.contains(scalar)
  }

  private func matches(_ word: String, at start: Int) -> Bool {
    var index = start
    for letter in word.unicodeScalars {
      guard index < scalars.count,
        scalars[index].properties.lowercaseMapping.unicodeScalars.first == letter
      else { return false }
      index += 1
    }
    return true
  }

  private func isHost(_ scalar: Unicode.Scalar, isBare: Bool) -> Bool {
    if isPlain(scalar) || scalar == "." || scalar == "-" || scalar == "_" { return true }
    return !isBare && scalar.value > 0x7F
      && (scalar.properties.isAlphabetic || scalar.properties.isEmoji || scalar.value == 0x2603)
  }

  private func isPath(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x24F, 0x400...0x4FF: true
    default: isPlain(scalar) || "!*';:=+,.$/%#[]-_~@|&?()".unicodeScalars.contains(scalar)
    }
  }

  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || ("0"..."9").contains(scalar)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
