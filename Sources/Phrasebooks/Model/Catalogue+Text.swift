public import WritingSystems

extension Catalogue {
  /// The text of a phrase in a language with its placeholders filled in.
  ///
  /// Japanese comes in ruby notation (`RubyText.parse` reads it); U+200B stands where a line may break. Days of another
  /// year than `issueYear` carry theirs; without it no day does.
  /// - Throws: ``PhrasebookError``; a placeholder without a value is one that names it.
  public func text(
    of number: PhraseNumber, in language: LanguageTag, values: [String: PlaceholderValue] = [:],
    naming: (any PlaceNaming)? = nil, issueYear: Int? = nil
  ) throws(PhrasebookError) -> String {
    guard let phrase = self[number] else { throw .noSuchPhrase(number) }
    guard let translation = translation(of: number, in: language) else {
      throw .noTranslation(number, language)
    }
    guard !phrase.placeholders.isEmpty else { return translation.text }
    let formatter = PlaceholderFormatter(
      catalogue: self, naming: naming, issueYear: issueYear)
    var ready: [String: MessageValue] = [:]
    for placeholder in phrase.placeholders {
      guard let value = values[placeholder.name] else {
        throw .missingValue(placeholder.name, placeholder.type, number)
      }
      ready[placeholder.name] = try formatter.value(value, in: translation.language)
    }
    return try Self.format(translation, ready, number)
  }

  /// The values of a phrase's placeholders from what a person typed, by name.
  ///
  /// - Throws: ``PhrasebookError``; a placeholder that was not typed is one that names it.
  public func values(of number: PhraseNumber, typed: [String: String]) throws(PhrasebookError)
    -> [String: PlaceholderValue]
  {
    guard let phrase = self[number] else { throw .noSuchPhrase(number) }
    var values: [String: PlaceholderValue] = [:]
    for placeholder in phrase.placeholders {
      guard let text = typed[placeholder.name] else {
        throw .missingValue(placeholder.name, placeholder.type, number)
      }
      do throws(PhrasebookError) {
        values[placeholder.name] = try PlaceholderValue(text, as: placeholder.type)
      } catch {
        throw .placeholder(placeholder.name, number, error)
      }
    }
    return values
  }

  /// The sample values of a phrase's placeholders, for previews and tests.
  public func samples(of number: PhraseNumber) throws(PhrasebookError) -> [String: PlaceholderValue]
  {
    let typed = self[number]?.placeholders.map { ($0.name, $0.sample) } ?? []
    return try values(of: number, typed: Dictionary(typed, uniquingKeysWith: { first, _ in first }))
  }

  private static func format(
    _ translation: Translation, _ values: [String: MessageValue], _ number: PhraseNumber
  ) throws(PhrasebookError) -> String {
    let pattern =
      translation.language.isJapanese ? RubyText.explicit(translation.text) : translation.text
    do throws(ICUError) {
      let text = try Message.text(of: pattern, in: translation.language, values: values)
      return translation.language.isJapanese ? CounterReading.adjusted(text) : text
    } catch {
      throw .badMessage(number, translation.language)
    }
  }
}
