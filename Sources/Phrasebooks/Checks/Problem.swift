import Diagnostics

/// What a check found in a text; where it stands is added by ``CatalogueCheck``.
struct Problem: Hashable {
  var severity: Severity
  var rule: String
  var message: LocalizedMessage
  var hint: LocalizedMessage

  init(
    _ severity: Severity, _ rule: String, ja: String, en: String, hintJa: String, hintEn: String
  ) {
    self.severity = severity
    self.rule = rule
    message = LocalizedMessage(ja: ja, en: en)
    hint = LocalizedMessage(ja: hintJa, en: hintEn)
  }

  /// How a character is named to a person: itself if it can be seen, and its code point.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse,
      .surrogate, .unassigned, .nonspacingMark, .enclosingMark, .spacingMark:
      return code
    default: return "\(scalar) (\(code))"
    }
  }
}
