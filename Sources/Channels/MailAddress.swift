/// Finds addresses of electronic mail.
enum MailAddress {
  /// Whether there is one: letters on both sides of an @.
  static func isFound(in scalars: [Unicode.Scalar]) -> Bool {
    for (index, scalar) in scalars.enumerated() where scalar == "@" {
      guard index > 0, index + 1 < scalars.count else { continue }
      if isLetter(scalars[index - 1]), isLetter(scalars[index + 1]) { return true }
    }
    return false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || scalar == "_" || scalar == "-" || scalar == "+"
  }
}
