import Documents
import WritingSystems

/// Puts sentences of one language behind each other.
struct SentenceJoiner {
  let language: LanguageTag

  private static let ends = Set(".!?。！？।॥။៕។۔؟…".unicodeScalars)
  private static let closing = Set(")）」』”’»›\"".unicodeScalars)

  /// The sentences as spans; each ends with the full stop of the language before the next begins.
  func joined(_ sentences: [[Span]]) -> [Span] {
    var spans: [Span] = []
    for (index, sentence) in sentences.enumerated() where !sentence.isEmpty {
      if index > 0, !spans.isEmpty { spans.append(.plain(separator(after: spans))) }
      spans += sentence
    }
    return spans
  }

  /// What stands between two sentences.
  private func separator(after spans: [Span]) -> String {
    let text = Text(language: language.description, spans: spans).plain
    let last = text.unicodeScalars.last { !Self.closing.contains($0) && $0 != " " }
    let hasEnd = last.map(Self.ends.contains) ?? true
    return (hasEnd ? "" : stop) + blank
  }

  private var stop: String {
    switch language.language {
    case "ja", "zh": "。"
    case "hi", "ne", "bn": "।"
    case "my": "။"
    case "km": "។"
    case "ur": "۔"
    case "th", "lo": ""
    default: "."
    }
  }

  /// Plain Japanese and Chinese need no blank behind 。; official Japanese breaks there.
  private var blank: String {
    if language == .plainJapanese { return " " }
    return switch language.language {
    case "zh": ""
    case "ja": "\u{200B}"
    case "th", "lo", "km": "  "
    default: " "
    }
  }
}
