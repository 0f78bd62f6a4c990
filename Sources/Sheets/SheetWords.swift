import Documents
import Phrasebooks
import WritingSystems

/// Words from the catalogue as texts of a document, with what is known of their state.
struct SheetWords {
  /// A text and whether somebody has checked it.
  struct Words {
    var text: Text
    var state: ReviewState
    var isChecked: Bool { state >= .reviewed }
  }

  let catalogue: Catalogue
  let naming: (any PlaceNaming)?
  /// The year of issue: days of another year are printed with theirs.
  var issueYear: Int?

  static let uncheckedNote = PhraseNumber(category: 0, index: 1)
  static let drillWord = PhraseNumber(category: 0, index: 2)
  static let shelterWord = PhraseNumber(category: 0, index: 3)
  static let siteWord = PhraseNumber(category: 0, index: 4)
  static let ownWordsNote = PhraseNumber(category: 0, index: 5)
  static let codeLine = PhraseNumber(category: 0, index: 43)
  static let drillSentence = PhraseNumber(category: 42, index: 1)

  /// The words of a phrase in a language.
  func words(
    _ number: PhraseNumber, _ language: LanguageTag, values: [String: PlaceholderValue] = [:]
  ) throws(SheetError) -> Words {
    do {
      let notation = try catalogue.text(
        of: number, in: language, values: values, naming: naming, issueYear: issueYear)
      return Words(
        text: Self.text(notation, language), state: catalogue.state(of: number, in: language))
    } catch {
      throw .value(number, error)
    }
  }

  /// The words of a phrase that the sheet itself needs; nil where the language has none.
  func words(_ number: PhraseNumber?, orNil language: LanguageTag) -> Text? {
    guard let number else { return nil }
    return try? words(number, language).text
  }

  /// A value as it stands in a language; nil where the language cannot say it.
  func text(of value: PlaceholderValue, in language: LanguageTag) -> Text? {
    let formatter = PlaceholderFormatter(catalogue: catalogue, naming: naming)
    guard case .text(let text)? = try? formatter.value(value, in: language) else { return nil }
    return Self.text(text, language)
  }

  /// A text from the notation of its language: ruby in Japanese, plain elsewhere.
  static func text(_ notation: String, _ language: LanguageTag) -> Text {
    guard language.isJapanese, let ruby = try? RubyText.parse(notation) else {
      return Text(notation, language: language.description)
    }
    return Text(
      language: language.description,
      spans: ruby.segments.map { segment in
        switch segment {
        case .plain(let words): .plain(words)
        case .ruby(let base, let reading): .ruby(base: base, reading: reading)
        }
      })
  }
}
