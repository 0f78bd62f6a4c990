/// Keeps text from becoming a formula when a spreadsheet opens a CSV file.
///
/// A field that a spreadsheet may take for one gets an apostrophe before it. Plain numbers such as -1 stay as
/// they are. ``restore(_:)`` undoes it for every text, also for those that had an apostrophe already.
public enum FormulaDefusal {
  /// The text as it may be written.
  public static func defuse(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text as it was before.
  public static func restore(_ text: String) -> String {
    text.unicodeScalars.first == "'" && isDangerous(String(text.unicodeScalars.dropFirst()))
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Whether a text begins like a formula, behind the apostrophes of earlier defusals and any blanks.
  private static func isDangerous(_ text: String) -> Bool {
    guard !isNumber(text) else { return false }
    let bare = text.unicodeScalars.drop { $0 == "'" }
    guard let first = bare.first else { return false }
    return controls.contains(first)
      || bare.first { !$0.properties.isWhitespace }.map { signs.contains($0) } ?? false
  }

  /// Excel for Japanese takes the full-width signs for the others.
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let controls: Set<Unicode.Scalar> = ["\t", "\r", "\n", "\0"]

  /// Whether a text is a sign and digits, with at most one point.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if let sign = digits.first, sign == 0x2B || sign == 0x2D { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
