import WritingSystems

/// What the checks ask of a phrase's source; worked out once for all languages.
struct SourceText {
  let phrase: Phrase
  /// The names of its placeholders, each once.
  let placeholders: Set<String>
  /// How many placeholders stand in it.
  let placeholderCount: Int
  /// Its numbers in digits, sorted.
  let numbers: [String]
  /// The values of its kanji numerals, as digits: 一列 has 1.
  let numerals: Set<String>
  /// Its words in Latin letters, folded.
  let latinWords: Set<String>
  /// The terms that stand in it as words of their own, longer ones first; a term inside a longer one is not there.
  let terms: [String]
  /// Whether its last sentence is a question.
  let endsWithQuestion: Bool
  /// Whether any of its sentences is a question.
  let hasQuestion: Bool

  init(_ phrase: Phrase, terms: [String]) {
    self.phrase = phrase
    let message = try? Message(phrase.source)
    let text = message?.variants.first ?? phrase.source
    placeholders = Set(message?.arguments.map(\.name) ?? [])
    placeholderCount = text.unicodeScalars.count { $0 == Message.placeholder }
    numbers = NumberCheck.numbers(in: text).sorted()
    numerals = Set(text.unicodeScalars.compactMap { Self.values[$0] })
    latinWords = Set(Words.latin(in: text).map(TextSearch.folded))
    let sentences = text.split { $0 == "。" }
    var rest = phrase.source
    self.terms = terms.filter { SourceTerms.take($0, from: &rest) }
    hasQuestion = sentences.contains { $0.hasSuffix("か") }
    endsWithQuestion = sentences.last?.hasSuffix("か") ?? false
  }

  private static let values: [Unicode.Scalar: String] = [
    "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
    "十": "10", "百": "100", "全": "100",
  ]
}
