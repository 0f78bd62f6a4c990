public import WritingSystems

/// What is filled into a placeholder, before it is put into the words of a language.
public enum PlaceholderValue: Hashable, Sendable {
  /// A time of day.
  case time(TimeOfDay)
  /// A day.
  case date(MessageDate)
  /// A day and a time.
  case dateTime(MessageDate, TimeOfDay)
  /// A whole number, which chooses plural forms.
  case count(Int)
  /// A distance, a height or a warning level, in digits.
  case measure(String)
  /// A floor; below the ground counts −1, −2 …
  case floor(Int)
  /// A language.
  case language(LanguageTag)
  /// A telephone number, printed as it is.
  case phone(String)
  /// A phrase that is put in with its own text in every language.
  case phrase(PhraseNumber)
  /// A name in Japanese with the reading of every kanji.
  case name(RubyText)
  /// Letters and digits printed as they are, left to right.
  case code(String)
}
