import CICU

extension LanguageTag {
  /// The name of this language in another one, as it stands inside a sentence; nil if ICU has none.
  public func name(in language: LanguageTag) -> String? {
    try? unsafe withICUOutput("language name") { output, capacity, status in
      unsafe shirube_language_name(
        language.description, description, output, capacity, &status)
    }
  }
}
