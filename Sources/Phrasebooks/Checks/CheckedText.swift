import WritingSystems

/// A translation with what the checks ask of it; worked out once for all checks.
struct CheckedText {
  let source: SourceText
  let translation: Translation
  let rules: WritingRules
  /// The message, or nil if its syntax is wrong.
  let message: Message?
  /// The raw text with its ruby, or why it has none to show.
  let ruby: Result<RubyText, RubyError>
  /// Every text it can become, without ruby, with U+FFFC for placeholders.
  let variants: [String]

  /// All variants folded for searching, as UTF-8, divided by U+0001.
  var folded: [UInt8] { Array(TextSearch.folded(variants.joined(separator: "\u{1}")).utf8) }
  var language: LanguageTag { translation.language }
  var text: String { translation.text }
  var phrase: Phrase { source.phrase }

  init(_ source: SourceText, _ translation: Translation, _ rules: WritingRules) {
    self.source = source
    self.translation = translation
    self.rules = rules
    let message = try? Message(translation.text)
    self.message = message
    let isJapanese = translation.language.isJapanese
    ruby = Self.ruby(translation.text, isJapanese)
    variants = (message?.variants ?? [translation.text]).map { variant in
      isJapanese ? (try? Self.ruby(variant, true).get().base) ?? variant : variant
    }
  }

  private static func ruby(_ text: String, _ isJapanese: Bool) -> Result<RubyText, RubyError> {
    guard isJapanese else { return .success(RubyText(plain: text)) }
    do throws(RubyError) {
      return .success(try RubyText.parse(text))
    } catch {
      return .failure(error)
    }
  }
}
