/// A set of small numbers, as bits: ten years of thousands of organisations are read into it and compared.
struct NumberSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var words: [UInt64] = []

  init(arrayLiteral numbers: Int...) { for number in numbers { insert(number) } }

  /// How many numbers are in it.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Adds a number, which is not negative.
  mutating func insert(_ number: Int) {
    let place = number >> 6
    while words.count <= place { words.append(0) }
    words[place] |= 1 << UInt64(number & 63)
  }

  /// Adds the numbers of another set.
  mutating func formUnion(_ other: NumberSet) {
    while words.count < other.words.count { words.append(0) }
    for place in other.words.indices { words[place] |= other.words[place] }
  }

  /// Takes the numbers of another set away.
  mutating func subtract(_ other: NumberSet) {
    for place in words.indices where place < other.words.count {
      words[place] &= ~other.words[place]
    }
  }

  func union(_ other: NumberSet) -> NumberSet {
    var result = self
    result.formUnion(other)
    return result
  }

  func subtracting(_ other: NumberSet) -> NumberSet {
    var result = self
    result.subtract(other)
    return result
  }

  func intersection(_ other: NumberSet) -> NumberSet {
    subtracting(subtracting(other))
  }
}
