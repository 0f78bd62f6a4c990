internal import Tables

/// Reads the cells of forms: nothing is guessed.
struct CellUnderstanding {
  let registry: Registry
  private let options: [OptionList: [String: String]]
  private let courses: [String: [String]]
  private let academies: AcademyIndex

  init(_ registry: Registry, academies: AcademyIndex) {
    self.registry = registry
    self.academies = academies
    var options: [OptionList: [String: String]] = [:]
    for (list, entries) in registry.options {
      for option in entries {
        options[list, default: [:]][EntryText(option.japanese).folded] = option.code
        options[list, default: [:]][EntryText(option.code).folded] = option.code
      }
    }
    self.options = options
    var courses: [String: [String]] = [:]
    for course in registry.courses {
      let words = Set([FormWords.course(course), course.name, course.shortName, course.id])
      for word in words where !word.isEmpty {
        courses[EntryText(word).folded, default: []].append(course.id)
      }
    }
    self.courses = courses
  }

  /// What a cell means in a column of a kind.
  func read(_ value: CellValue, as kind: FormField.Kind) -> Understood {
    switch value {
    case .empty: return .blank
    case .error: return .unreadable
    case .number(let number): return self.number(number, kind)
    case .boolean(let isTrue):
      return kind == .mark ? (isTrue ? .yes : .no) : .unreadable
    case .day(let day), .moment(let day, _):
      return kind == .day ? .day(day) : .unreadable
    case .time(let time):
      return kind == .hours ? .hours(Double(time.milliseconds) / 3_600_000) : .unreadable
    case .duration(let seconds):
      return kind == .hours && seconds >= 0 ? .hours(seconds / 3600) : .unreadable
    case .text(let text): return self.text(EntryText(text), kind)
    }
  }

  private func number(_ number: Double, _ kind: FormField.Kind) -> Understood {
    switch kind {
    case .hours: return number >= 0 && number <= 10_000 ? .hours(number) : .unreadable
    case .count: return EntryNumber.whole(number).map { .count($0) } ?? .unreadable
    case .mark: return number == 1 ? .yes : number == 0 ? .no : .unreadable
    case .name, .text: return .text(FormWords.number(number))
    default: return text(EntryText(FormWords.number(number)), kind)
    }
  }

  private func text(_ text: EntryText, _ kind: FormField.Kind) -> Understood {
    let folded = text.folded
    if text.isBlank { return .blank }
    if kind == .mark, EntryWords.yes.contains(folded) { return .yes }
    if EntryWords.isNone(folded) { return .notApplicable }
    switch kind {
    case .mark: return EntryWords.no.contains(folded) ? .no : .unreadable
    case .hours:
      guard let hours = EntryNumber.hours(folded), hours <= 10_000 else { return .unreadable }
      return .hours(hours)
    case .count: return EntryNumber.count(folded).map { .count($0) } ?? .unreadable
    case .day: return EntryDay.day(folded).map { .day($0) } ?? .unreadable
    case .year: return FiscalYear(folded).map { .year($0) } ?? .unreadable
    case .name, .text, .lastYear: return .text(Self.tidy(text.original))
    case .plan: return Self.status(folded).map { .plan($0) } ?? .unknownWord
    case .delivery: return Self.status(folded).map { .delivery($0) } ?? .unknownWord
    case .option(let list):
      return options[list]?[folded].map { .code($0) } ?? .unknownWord
    case .standardCourses:
      return codes(text) { courses[$0].flatMap { $0.count == 1 ? $0[0] : nil } }
    case .academies: return codes(text) { academies.code($0) }
    }
  }

  /// All parts of a list, or nothing of it.
  private func codes(_ text: EntryText, _ find: (String) -> String?) -> Understood {
    if let whole = find(text.folded) { return .codes([whole]) }
    var codes: [String] = []
    for part in text.original.split(whereSeparator: { "、，,;；\n".contains($0) }) {
      let folded = EntryText(String(part)).folded
      if folded.isEmpty { continue }
      guard let code = find(folded) else { return .unknownWord }
      if !codes.contains(code) { codes.append(code) }
    }
    return codes.isEmpty ? .unknownWord : .codes(codes)
  }

  /// The state whose word somebody typed, with or without its okurigana.
  private static func status<Status: State>(_ folded: String) -> Status? {
    Status.allCases.first { plain($0.japanese) == plain(folded) }
  }

  private static func plain(_ word: String) -> String {
    var plain = word
    if plain.hasPrefix("組み入れ") { plain = "組入れ" + plain.dropFirst(4) }
    if plain.hasPrefix("組入"), !plain.hasPrefix("組入れ") { plain = "組入れ" + plain.dropFirst(2) }
    if plain.hasSuffix("済み") { plain.removeLast() }
    return plain
  }

  /// As it was typed, without blanks around it, with line ends as blanks and half-width kana as full-width.
  static func tidy(_ text: String) -> String {
    var result = ""
    var kana = ""
    for character in text {
      if character.unicodeScalars.allSatisfy({ (0xFF61...0xFF9F).contains($0.value) }) {
        kana.append(character)
        continue
      }
      if !kana.isEmpty {
        result += EntryText(kana).folded
        kana = ""
      }
      result.append(character.isNewline ? " " : character)
    }
    if !kana.isEmpty { result += EntryText(kana).folded }
    let start = result.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
