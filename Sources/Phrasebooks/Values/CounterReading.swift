/// How Japanese counters are read behind a number: 2分《ふん》 but 3分《ぷん》.
///
/// Texts carry the plain reading; which one is right is known only when the number is.
enum CounterReading {
  /// A counter whose reading begins with another letter after some digits.
  private struct Change {
    var counter: Character
    var reading: String
    /// Readings by the last digit of the number; 0 is that of 10, 20 …, not of nothing.
    var readings: [Int: String]
  }

  private static let changes = [
    change("分", "ふん", ("ぷん", [0, 1, 3, 4, 6, 8])),
    change("階", "かい", ("がい", [3])),
    change("本", "ほん", ("ぽん", [0, 1, 6, 8]), ("ぼん", [3])),
    change("匹", "ひき", ("ぴき", [0, 1, 6, 8]), ("びき", [3])),
    change("杯", "はい", ("ぱい", [0, 1, 6, 8]), ("ばい", [3])),
    change("泊", "はく", ("ぱく", [0, 1, 3, 4, 6, 8])),
    change("足", "そく", ("ぞく", [3])),
    change("軒", "けん", ("げん", [3])),
  ]

  /// Numbers that are one word with their counter.
  private static let words: [Character: (reading: String, words: [Int: String])] = [
    "人": ("にん", [1: "ひとり", 2: "ふたり"]),
    "日": (
      "にち",
      [
        2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
        10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
      ]
    ),
  ]

  /// Ruby notation with the readings that its numbers want.
  static func adjusted(_ notation: String) -> String {
    guard notation.contains("《") else { return notation }
    var result = ""
    var rest = notation[...]
    while let found = next(in: rest) {
      result += rest[..<found.range.lowerBound] + found.text
      rest = rest[found.range.upperBound...]
    }
    return result + rest
  }

  /// The first number with a counter whose reading must change.
  private static func next(in text: Substring) -> (range: Range<String.Index>, text: String)? {
    var start = text.startIndex
    while let digit = text[start...].firstIndex(where: isDigit) {
      let digits = text[digit...].prefix(while: isDigit)
      start = digits.endIndex
      // 1.5, 14:30 and 1,000 are no whole numbers of something.
      if digit > text.startIndex, ".:,".contains(text[text.index(before: digit)]) { continue }
      guard let number = Digits.number(digits) else { continue }
      var behind = text[digits.endIndex...]
      if behind.first == "｜" { behind = behind.dropFirst() }
      guard let open = behind.firstIndex(of: "《"),
        let close = behind[open...].firstIndex(of: "》"), let counter = behind.first
      else { continue }
      let base = behind[..<open]
      let reading = behind[behind.index(after: open)..<close]
      guard base.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }),
        let changed = ruby(number, String(digits), base, reading, counter)
      else { continue }
      return (digit..<behind.index(after: close), changed)
    }
    return nil
  }

  private static func ruby(
    _ number: Int, _ digits: String, _ base: Substring, _ reading: Substring, _ counter: Character
  ) -> String? {
    if let (usual, words) = words[counter], reading.hasPrefix(usual), let word = words[number] {
      return "｜\(digits)\(base)《\(word)\(reading.dropFirst(usual.count))》"
    }
    guard let change = changes.first(where: { $0.counter == counter }),
      reading.hasPrefix(change.reading), number > 0, let other = change.readings[number % 10]
    else { return nil }
    return "\(digits)｜\(base)《\(other)\(reading.dropFirst(change.reading.count))》"
  }

  private static func change(
    _ counter: Character, _ reading: String, _ others: (reading: String, digits: [Int])...
  ) -> Change {
    var readings: [Int: String] = [:]
    for other in others {
      for digit in other.digits { readings[digit] = other.reading }
    }
    return Change(counter: counter, reading: reading, readings: readings)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
