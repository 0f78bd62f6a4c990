public import WritingSystems

/// Why a phrase cannot be said.
public indirect enum PhrasebookError: Error, Hashable, Sendable {
  /// No book has the phrase.
  case noSuchPhrase(PhraseNumber)
  /// The language does not have the phrase.
  case noTranslation(PhraseNumber, LanguageTag)
  /// A placeholder of the phrase was given no value.
  case missingValue(String, PlaceholderType, PhraseNumber)
  /// What was typed is not a value of the type.
  case badValue(String, PlaceholderType)
  /// The ruby of what was typed is not finished.
  case badReading(String)
  /// Japanese was typed without its reading.
  case noReading(String)
  /// The value is a phrase that has placeholders itself.
  case nestedPlaceholders(PhraseNumber)
  /// The name cannot be said in the language.
  case noName(String, LanguageTag)
  /// The text of the phrase is not ICU MessageFormat.
  case badMessage(PhraseNumber, LanguageTag)
  /// What is wrong with the value of a placeholder: its name, its phrase, and the mistake itself.
  case placeholder(String, PhraseNumber, PhrasebookError)
}
