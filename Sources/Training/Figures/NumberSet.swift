/// A set of small numbers from 0, one bit each: organisations by their place in a list.
struct NumberSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var words: [UInt64]

  /// An empty set.
  init() { words = [] }

  /// A set of these numbers.
  init(arrayLiteral numbers: Int...) {
    self.init()
    for number in numbers { insert(number) }
  }

  private init(words: [UInt64]) {
    // Equal sets are equal values: no empty words at the end.
    self.words = Array(words[..<((words.lastIndex { $0 != 0 } ?? -1) + 1)])
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is none.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Adds a number.
  mutating func insert(_ number: Int) {
    let (place, bit) = number.quotientAndRemainder(dividingBy: 64)
    while words.count <= place { words.append(0) }
    words[place] |= 1 << UInt64(bit)
  }

  /// Adds the numbers of another set.
  mutating func formUnion(_ other: NumberSet) {
    while words.count < other.words.count { words.append(0) }
    for (place, word) in other.words.enumerated() { words[place] |= word }
  }

  /// The numbers of both.
  func union(_ other: NumberSet) -> NumberSet {
    var whole = self
    whole.formUnion(other)
    return whole
  }

  /// The numbers that are in both.
  func intersection(_ other: NumberSet) -> NumberSet {
    NumberSet(words: zip(words, other.words).map { $0 & $1 })
  }

  /// The numbers that are not in the other.
  func subtracting(_ other: NumberSet) -> NumberSet {
    NumberSet(
      words: words.enumerated().map { place, word in
        place < other.words.count ? word & ~other.words[place] : word
      })
  }
}

extension NumberSet: LosslessStringConvertible {
  /// Reads 16 hexadecimal digits for each 64 numbers; nil if it is anything else.
  init?(_ description: String) {
    let digits = Array(description.utf8)
    guard digits.count.isMultiple(of: 16) else { return nil }
    var words: [UInt64] = []
    for start in stride(from: 0, to: digits.count, by: 16) {
      let text = String(decoding: digits[start..<(start + 16)], as: UTF8.self)
      guard let word = UInt64(text, radix: 16) else { return nil }
      words.append(word)
    }
    self.init(words: words)
  }

  var description: String {
    words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
