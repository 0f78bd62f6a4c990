import Diagnostics
import WritingSystems

/// Sentences end as the language ends them: with its stop or question mark, and with no other language's.
struct PunctuationCheck: TextCheck {
  private static let stops = Set(".。।۔။។៕!！?？؟".unicodeScalars)

  func problems(_ text: CheckedText) -> [Problem] {
    guard !text.language.isJapanese else { return [] }
    return text.variants.lazy.compactMap { Self.problem($0, text) }.prefix(1).map(\.self)
  }

  private static func problem(_ variant: String, _ text: CheckedText) -> Problem? {
    let rules = text.rules
    let scalars = Array(variant.unicodeScalars)
    guard let last = scalars.last(where: { !isClosing($0) }) else { return nil }
    if stops.contains(last), !rules.stops.contains(last), !rules.questions.contains(last) {
      // Thai abbreviations end with a full stop: 14:00 น.
      if last != "." || !rules.stops.isEmpty { return wrongStop(last, rules) }
    }
    if !rules.questions.isEmpty {
      let asks = scalars.contains(where: rules.questions.contains)
      if text.source.hasQuestion, !asks { return noQuestionMark(rules) }
      if text.source.endsWithQuestion, !rules.questions.contains(last) {
        return noQuestionMark(rules)
      }
    }
    guard !rules.stops.isEmpty, isWord(last), !text.phrase.flags.contains(.parts) else {
      return nil
    }
    let bracketed = scalars.last.map(isClosing) ?? false
    // One or two words that somebody answers with need no stop: はい, あとで.
    let isShort = text.phrase.source.unicodeScalars.count <= 6
    if text.phrase.kind == .sign || text.phrase.kind == .item || isShort {
      return hasInnerStop(scalars, rules) && !bracketed ? noStop(rules) : nil
    }
    return bracketed ? nil : noStop(rules)
  }

  /// Whether a sentence ends before the last one; a full stop inside a word or an abbreviation does not count.
  private static func hasInnerStop(_ scalars: [Unicode.Scalar], _ rules: WritingRules) -> Bool {
    for place in scalars.indices.dropLast() {
      let isEnd = rules.stops.contains(scalars[place]) || rules.questions.contains(scalars[place])
      guard isEnd, place > 2 else { continue }
      if scalars[place] != "." { return true }
      if scalars[place + 1] == " ", place + 2 < scalars.count,
        !scalars[place + 2].properties.isLowercase,
        !scalars[(place - 3)..<place].contains(where: { $0 == "." || $0 == " " })
      {
        return true
      }
    }
    return false
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    ")）]」』”’»“".unicodeScalars.contains(scalar)
  }

  /// Whether a text that ends with the character ends in the middle of a sentence.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: ",;:،、，၊".unicodeScalars.contains(scalar)
    }
  }

  private static func wrongStop(_ stop: Unicode.Scalar, _ rules: WritingRules) -> Problem {
    let own = rules.stops.union(rules.questions).sorted().map(String.init).joined(separator: " ")
    return Problem(
      .error, "stop-wrong", ja: "文の終わりの「\(stop)」は、この言語の句点ではありません。",
      en: "“\(stop)” does not end a sentence in this language.",
      hintJa: own.isEmpty ? "句点を消してください。" : "\(own) のどれかを使ってください。",
      hintEn: own.isEmpty ? "Delete it." : "Use one of \(own).")
  }

  private static func noStop(_ rules: WritingRules) -> Problem {
    let own = rules.stops.sorted().map(String.init).joined(separator: " ")
    return Problem(
      .error, "stop-missing", ja: "文の終わりに句点がありません。", en: "The sentence has no full stop.",
      hintJa: "文が途中で切れていないか確かめ、\(own) で終えてください。",
      hintEn: "Check that no words are lost, and end it with \(own).")
  }

  private static func noQuestionMark(_ rules: WritingRules) -> Problem {
    let own = rules.questions.sorted().map(String.init).joined(separator: " ")
    return Problem(
      .error, "question-mark-missing", ja: "原文は質問ですが、疑問符がありません。",
      en: "The source is a question; the text has no question mark.",
      hintJa: "質問の文にして、\(own) で終えてください。", hintEn: "Make it a question that ends with \(own).")
  }
}
