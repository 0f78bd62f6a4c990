/// Walks over a format code and tells letters that mean a date from those that are shown as they are.
struct NumberFormatScanner {
  private enum Part { case day, monthOrMinute, hour, second }

  private(set) var kind: NumberFormat.Kind = .number
  private let letters: [Character]
  private var index = 0
  private var parts: [Part] = []
  private var isDuration = false

  init(_ code: String) {
    letters = Array(code.lowercased())
    while index < letters.count, letters[index] != ";" { step() }
    kind = isDuration ? .duration : calendar
  }

  private mutating func step() {
    switch letters[index] {
    case "\"": skip(to: "\"")
    case "\\", "_", "*": index += 2
    case "[": bracket()
    default: word()
    }
  }

  private mutating func word() {
    for (word, part) in Self.words where letters[index...].starts(with: word) {
      index += word.count
      if let part { parts.append(part) }
      return
    }
    index += 1
  }

  /// The longest first; those without a part mean nothing of a date.
  private static let words: [(word: [Character], part: Part?)] = [
    (Array("general"), nil), (Array("g/"), nil), (Array("e+"), nil), (Array("e-"), nil),
    (Array("am/pm"), .hour), (Array("a/p"), .hour),
    (["y"], .day), (["e"], .day), (["g"], .day), (["d"], .day), (["a"], .day),
    (["b"], .day), (["m"], .monthOrMinute), (["h"], .hour), (["s"], .second),
  ]

  /// `[h]`, `[mm]` and `[s]` count on beyond a day; other brackets are colours, languages, conditions.
  private mutating func bracket() {
    let start = index + 1
    skip(to: "]")
    let content = letters[min(start, letters.count)..<max(start, min(index - 1, letters.count))]
    guard let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first })
    else { return }
    isDuration = true
  }

  private mutating func skip(to end: Character) {
    index += 1
    while index < letters.count, letters[index] != end { index += 1 }
    index += 1
  }

  /// An m behind an hour or before a second is a minute.
  private var calendar: NumberFormat.Kind {
    let merged = parts.reduce(into: [Part]()) { if $0.last != $1 { $0.append($1) } }
    var showsDay = false
    var showsTime = false
    for (place, part) in merged.enumerated() {
      switch part {
      case .day: showsDay = true
      case .hour, .second: showsTime = true
      case .monthOrMinute:
        let isMinute =
          (place > 0 && merged[place - 1] == .hour)
          || (place + 1 < merged.count && merged[place + 1] == .second)
        if isMinute { showsTime = true } else { showsDay = true }
      }
    }
    return showsDay || showsTime ? .calendar(showsDay: showsDay, showsTime: showsTime) : .number
  }
}
