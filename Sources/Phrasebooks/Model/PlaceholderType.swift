/// What stands in a placeholder, and so how a value is read and formatted.
public enum PlaceholderType: String, Hashable, Sendable, Codable, CaseIterable {
  /// A time of day, `14:00`, or a day and a time, `2026-11-25T14:00`.
  case time
  /// A day, `2026-11-25`.
  case date
  /// A day and a time, `2026-11-25T14:00`.
  case dateTime
  /// A whole number, which chooses plural forms.
  case count
  /// A distance; the unit stands in the phrase.
  case distance
  /// A height; the unit stands in the phrase.
  case height
  /// A floor, `2` or `B1`.
  case floor
  /// A warning level, 1 to 5.
  case warningLevel
  /// A language, by its BCP 47 tag.
  case language
  /// A telephone number, printed as it is.
  case phone
  /// An area: a phrase number or Japanese with its reading.
  case area
  /// A place: a phrase number or Japanese with its reading.
  case place
  /// A thing: a phrase number or Japanese with its reading.
  case item
  /// Letters and digits printed as they are, left to right.
  case code
}
