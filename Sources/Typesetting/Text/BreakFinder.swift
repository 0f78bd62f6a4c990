import WritingSystems

/// Finds where a text may break by the rules of its language.
struct BreakFinder {
  let language: Language
  let breaker: LineBreaker

  /// Whether a line may begin at each unit.
  func breaks(in source: TextSource) -> [PreparedText.Break] {
    let units = source.units
    var result = [PreparedText.Break](repeating: .never, count: units.count + 1)
    guard units.count > 1 else { return result }
    let marked = source.marks.dropFirst().contains(true)
    switch language.breaks {
    case .spaces:
      for index in 1..<units.count where isAfterBlank(units, index) || isAfterHyphen(units, index) {
        result[index] = .allowed
      }
    case .ideographs:
      allow(breaker.breaks(in: units, locale: "\(language.tag)@lb=strict"), .allowed, &result)
    case .marked:
      let strict = breaker.breaks(in: units, locale: "ja@lb=strict")
      allow(strict, .lastResort, &result)
      if marked || units.contains(0x20) {
        for index in 1..<units.count
        where isAfterBlank(units, index) || (strict[index] && isPhraseEdge(units, index)) {
          result[index] = .allowed
        }
      } else {
        let phrases = breaker.breaks(in: units, locale: "ja@lw=phrase")
        allow(JapanesePhraseJoiner.joined(phrases, units: units), .allowed, &result)
      }
    case .dictionary:
      allow(
        breaker.breaks(in: units, locale: language.tag), marked ? .lastResort : .allowed, &result)
      if marked { allowBlanks(units, &result) }
    case .burmese:
      allow(breaker.breaks(in: units, locale: language.tag), .lastResort, &result)
      allowBlanks(units, &result)
    }
    for index in 1..<units.count where source.marks[index] { result[index] = .allowed }
    for annotation in source.ruby {
      for index in annotation.base.dropFirst() { result[index] = .never }
    }
    for index in 1..<units.count where result[index] != .never && mustNot(units, index) {
      result[index] = .never
    }
    return result
  }

  private func allow(
    _ places: [Bool], _ kind: PreparedText.Break, _ result: inout [PreparedText.Break]
  ) {
    for index in 1..<(result.count - 1) where places[index] { result[index] = kind }
  }

  private func allowBlanks(_ units: [UInt16], _ result: inout [PreparedText.Break]) {
    for index in 1..<units.count where isAfterBlank(units, index) { result[index] = .allowed }
  }

  private func isAfterBlank(_ units: [UInt16], _ index: Int) -> Bool {
    units[index - 1] == 0x20 && units[index] != 0x20
  }

  /// After a hyphen between letters, never inside 13-04 or Wi-Fi.
  private func isAfterHyphen(_ units: [UInt16], _ index: Int) -> Bool {
    guard units[index - 1] == 0x2D, index >= 5, index + 3 < units.count else { return false }
    return ((index - 5)..<(index - 1)).allSatisfy { Self.isLetter(units[$0]) }
      && (index..<(index + 3)).allSatisfy { Self.isLetter(units[$0]) }
  }

  /// Before （ and after 、。）：／ a plain Japanese line may break without a blank.
  private func isPhraseEdge(_ units: [UInt16], _ index: Int) -> Bool {
    [0x3001, 0x3002, 0xFF09, 0xFF1A, 0xFF0F].contains(units[index - 1]) || units[index] == 0xFF08
  }

  /// Between a number and its unit, inside a time, before what ends a sentence.
  private func mustNot(_ units: [UInt16], _ index: Int) -> Bool {
    if Self.closing.contains(units[index]) { return true }
    let afterBlank = units[index - 1] == 0x20
    let before = afterBlank ? (index >= 2 ? units[index - 2] : 0) : units[index - 1]
    if Self.isDigit(before), afterBlank || units[index] >= 0x2E80 || Self.isDigit(units[index]) {
      return true
    }
    return false
  }

  private static let closing: Set<UInt16> = [
    0x0964, 0x0965, 0x104A, 0x104B, 0x17D4, 0x17D5, 0x06D4, 0x061F, 0x060C, 0x3F, 0x21, 0x3A, 0x3B,
    0x2C, 0x2E, 0x29, 0x3001, 0x3002, 0xFF09, 0xFF1A, 0x30FB, 0xFF0F,
  ]

  private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  private static func isLetter(_ unit: UInt16) -> Bool {
    Unicode.Scalar(unit)?.properties.isAlphabetic ?? false
  }
}
