import Diagnostics
import WritingSystems

/// ICU MessageFormat that can be read, and every plural form that the language counts with.
struct MessageSyntaxCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    var found: [Problem] = []
    if text.text.utf8.contains(0x27) {
      found.append(
        Problem(
          .error, "ascii-apostrophe", ja: "「'」（U+0027）があります。", en: "There is an ASCII apostrophe.",
          hintJa: "「’」（U+2019）に直してください。「'」は文を引用にします。",
          hintEn: "Write ’ (U+2019); MessageFormat takes ' for a quotation."))
    }
    guard let message = text.message else { return found + [Self.broken(text.text)] }
    for argument in message.arguments {
      found += Self.problems(argument, text)
    }
    return found
  }

  private static func broken(_ text: String) -> Problem {
    var place = ""
    do throws(MessageError) {
      _ = try Message(text)
    } catch {
      place = error.before
    }
    return Problem(
      .error, "message-syntax", ja: "「\(place)」の次で { } の書き方が壊れています。",
      en: "The braces are broken after “\(place)”.",
      hintJa: "{time} や {count, plural, one {…} other {…}} のように、かっこの数を合わせてください。",
      hintEn: "Match the braces, as in {time} or {count, plural, one {…} other {…}}.")
  }

  private static func problems(_ argument: MessageArgument, _ text: CheckedText) -> [Problem] {
    switch argument.kind {
    case .plain: []
    case .plural: pluralProblems(argument, text)
    case .formatted, .ordinal, .select:
      [
        Problem(
          .error, "message-kind", ja: "{\(argument.name), …} の種類は使えません。",
          en: "This kind of {\(argument.name), …} is not used here.",
          hintJa: "{\(argument.name)} か {\(argument.name), plural, …} と書いてください。",
          hintEn: "Write {\(argument.name)} or {\(argument.name), plural, …}.")
      ]
    }
  }

  private static func pluralProblems(_ argument: MessageArgument, _ text: CheckedText) -> [Problem]
  {
    var found: [Problem] = []
    let type = text.phrase.placeholders.first { $0.name == argument.name }?.type
    if let type, type != .count {
      found.append(
        Problem(
          .error, "plural-type", ja: "{\(argument.name)} は数ではないので、複数形を選べません。",
          en: "{\(argument.name)} is not a number and cannot choose a plural form.",
          hintJa: "{\(argument.name)} とだけ書いてください。", hintEn: "Write {\(argument.name)} alone."))
    }
    guard let rules = try? PluralRules(text.language) else { return found }
    let named = argument.selectors.filter { !$0.hasPrefix("=") }
    let categories = Set(named.compactMap(PluralCategory.init(rawValue:)))
    for missing in PluralCategory.allCases where rules.categories.contains(missing) {
      guard !categories.contains(missing) else { continue }
      found.append(
        Problem(
          .error, "plural-missing", ja: "複数形 \(missing.rawValue) の枝がありません。",
          en: "The plural branch \(missing.rawValue) is missing.",
          hintJa: "\(missing.rawValue) {…} を足してください。", hintEn: "Add \(missing.rawValue) {…}."))
    }
    for name in named where PluralCategory(rawValue: name).map(rules.categories.contains) != true {
      found.append(
        Problem(
          .error, "plural-unknown", ja: "複数形 \(name) はこの言語にありません。",
          en: "The language has no plural form \(name).",
          hintJa: "\(name) {…} を消してください。", hintEn: "Delete \(name) {…}."))
    }
    if Set(argument.selectors).count < argument.selectors.count {
      found.append(
        Problem(
          .error, "plural-twice", ja: "同じ複数形の枝が二つあります。", en: "A plural branch stands twice.",
          hintJa: "一つにしてください。", hintEn: "Keep one of them."))
    }
    return found
  }
}
