import Phrasebooks
import WritingSystems

/// Finds the facts among the values of a notice's phrases.
struct NoticeFactReader {
  let catalogue: Catalogue

  /// At most three facts in the order of the phrases, each once; the time comes before the place.
  func facts(
    _ phrases: [(phrase: Phrase, values: [String: PlaceholderValue])]
  ) -> [NoticeFact] {
    var facts: [NoticeFact] = []
    for (phrase, values) in phrases {
      for fact in read(phrase, values) where !facts.contains(fact) { facts.append(fact) }
    }
    let times = facts.filter { $0.kind == .when }
    let others = facts.filter { $0.kind != .when }
    return Array((times + others).prefix(3))
  }

  private func read(_ phrase: Phrase, _ values: [String: PlaceholderValue]) -> [NoticeFact] {
    var facts: [NoticeFact] = []
    var date: MessageDate?
    for placeholder in phrase.placeholders {
      guard let value = values[placeholder.name] else { continue }
      switch value {
      case .date(let day): date = day
      case .time(let time):
        if placeholder.name == "until", let last = facts.indices.last, facts[last].kind == .when {
          facts[last].digits += "–\(time.digits)"
        } else {
          facts.append(
            NoticeFact(.when, remark: Self.remarks[placeholder.name], digits: time.digits))
        }
      case .dateTime(let day, let time):
        facts.append(
          NoticeFact(
            .when, remark: Self.remarks[placeholder.name], digits: time.digits, value: .date(day)))
      case .count(let number):
        facts.append(
          NoticeFact(.count, digits: "\(number)", unit: Self.unit(placeholder.name, phrase.source)))
      case .measure(let digits):
        guard placeholder.type != .warningLevel else { continue }
        facts.append(
          NoticeFact(
            placeholder.type == .height ? .height : .distance, digits: digits, unit: "m"))
      case .phone(let digits): facts.append(NoticeFact(.phone, digits: digits))
      case .phrase, .name:
        guard placeholder.type == .place || placeholder.type == .area else { continue }
        facts.append(NoticeFact(placeholder.type == .area ? .area : .place, value: value))
      case .floor, .language, .code: continue
      }
    }
    guard let date else { return facts }
    if let first = facts.firstIndex(where: { $0.kind == .when && $0.value == nil }) {
      facts[first].value = .date(date)
    } else {
      facts.insert(
        NoticeFact(.when, digits: "\(date.month)/\(date.day)", value: .date(date)), at: 0)
    }
    return facts
  }

  /// What times of one phrase are called beside each other.
  private static let remarks: [String: (japanese: String, english: String)] = [
    "breakfast": ("朝", "breakfast"), "lunch": ("昼", "lunch"), "dinner": ("夕", "dinner"),
    "women": ("女性", "women"), "men": ("男性", "men"),
  ]

  private static let units = [
    "リットル", "か月", "時間", "メートル", "個", "枚", "本", "分", "人", "歳", "番", "回", "日",
  ]

  /// The word behind a number in the Japanese source; empty if none is known.
  private static func unit(_ name: String, _ source: String) -> String {
    let mark = "{\(name)}"
    var rest = source[...]
    while !rest.isEmpty, !rest.hasPrefix(mark) { rest = rest.dropFirst() }
    rest = rest.dropFirst(mark.count)
    let word = units.first { rest.hasPrefix($0) } ?? ""
    return word == "リットル" ? "L" : word == "メートル" ? "m" : word
  }
}
