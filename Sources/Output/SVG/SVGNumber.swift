/// Numbers as SVG reads them, the same in every locale.
enum SVGNumber {
  /// A length or position with at most three decimals: a thousandth of a millimetre.
  static func text(_ number: Double) -> String {
    decimal(number, decimals: 3)
  }

  /// A factor with six digits that count, however small it is.
  static func factor(_ number: Double) -> String {
    var decimals = 5
    var size = abs(number)
    while size < 1, size > 0, decimals < 12 {
      size *= 10
      decimals += 1
    }
    return decimal(number, decimals: decimals)
  }

  private static func decimal(_ number: Double, decimals: Int) -> String {
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    // A frame with a number that is none has a mistake; a page at 0 shows it, a crash would not.
    guard let parts = Int(exactly: (number * Double(unit)).rounded()) else { return "0" }
    let (whole, rest) = parts.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    var text = parts < 0 ? "-\(whole)" : "\(whole)"
    guard rest > 0 else { return text }
    let digits = String(rest)
    text += "." + String(repeating: "0", count: decimals - digits.utf8.count) + digits
    while text.last == "0" { text.removeLast() }
    return text
  }
}
