/// Where the lines of a language may break.
public enum BreakStyle: String, Hashable, Sendable, Codable {
  /// At blanks, and after a hyphen between letters.
  case spaces
  /// Between ideographs, by ICU's strict rules.
  case ideographs
  /// At U+200B and blanks; free text without any by ICU's phrase breaks, joined where Japanese joins.
  case marked
  /// At U+200B and blanks; free text without U+200B by ICU's dictionary.
  case dictionary
  /// As `dictionary`, but inside words only when nothing else fits.
  case burmese
}
