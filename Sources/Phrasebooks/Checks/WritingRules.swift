import WritingSystems

/// What a language's texts may consist of.
///
/// Sources: CLDR's exemplar and punctuation data, Unicode's core specification on joiners, and the house's own texts.
struct WritingRules: Hashable {
  /// The ISO 15924 codes of the scripts that its words are written in.
  var scripts: Set<UInt32>
  /// The marks that end a statement; empty where none is written.
  var stops: Set<Unicode.Scalar>
  /// The marks that end a question; empty where none is written.
  var questions: Set<Unicode.Scalar>
  /// Whether words are written without blanks between them.
  var isUnspaced: Bool
  /// Whether U+200C and U+200D have a meaning in its script.
  var hasJoiners: Bool
  /// Whether U+200B marks where a line may break.
  var hasBreakMarks: Bool

  /// The rules of a language; those of its script's neighbours if it is not in the table.
  static func of(_ language: LanguageTag) -> WritingRules {
    let (scripts, stops, questions) = marks(language.language)
    return WritingRules(
      scripts: Set(scripts.map(CharacterScript.code(named:))),
      stops: Set(stops.unicodeScalars), questions: Set(questions.unicodeScalars),
      isUnspaced: ["ja", "zh", "th", "lo", "km", "my"].contains(language.language),
      hasJoiners: ["fa", "ur", "ps", "ar", "si", "bn", "hi", "ne", "ta"]
        .contains(language.language),
      hasBreakMarks: ["th", "lo", "km", "my"].contains(language.language) || language == .japanese)
  }

  private static func marks(_ language: String) -> ([String], String, String) {
    switch language {
    case "ja": (["Hani", "Hira", "Kana"], "。！", "？")
    case "zh": (["Hani"], "。！", "？")
    case "ko": (["Hang"], ".!", "?")
    case "ne", "hi": (["Deva"], "।!", "?")
    case "bn": (["Beng"], "।!", "?")
    case "ta": (["Taml"], ".!", "?")
    case "si": (["Sinh"], ".!", "?")
    case "th": (["Thai"], "", "")
    case "lo": (["Laoo"], "", "")
    case "km": (["Khmr"], "។៕!", "?")
    case "my": (["Mymr"], "။!", "။?")
    case "ur": (["Arab"], "۔!", "؟")
    case "ar", "fa", "ps": (["Arab"], ".!", "؟")
    case "mn", "ru", "uk": (["Cyrl"], ".!", "?")
    default: (["Latn"], ".!", "?")
    }
  }
}
