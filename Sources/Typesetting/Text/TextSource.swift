import Documents

/// The units of a text without U+200B, with what the spans say about them.
struct TextSource {
  /// A reading over units.
  struct Annotation {
    var base: Range<Int>
    var reading: String
  }

  var units: [UInt16] = []
  var weights: [Weight] = []
  /// Units before which U+200B stood.
  var marks: [Bool] = []
  var ruby: [Annotation] = []

  init(_ text: Text, weight: Weight) {
    for span in text.spans {
      switch span {
      case .plain(let words): append(words, weight)
      case .strong(let words): append(words, .bold)
      case .ruby(let base, let reading):
        let start = units.count
        append(base, weight)
        if units.count > start {
          ruby.append(Annotation(base: start..<units.count, reading: reading))
        }
      }
    }
    if marks.count == units.count { marks.append(false) }
  }

  /// The number of the ruby over each unit, or -1.
  var rubyNumbers: [Int] {
    var numbers = [Int](repeating: -1, count: units.count)
    for (number, annotation) in ruby.enumerated() {
      for index in annotation.base { numbers[index] = number }
    }
    return numbers
  }

  private mutating func append(_ words: String, _ weight: Weight) {
    for unit in words.utf16 {
      if unit == 0x200B {
        if marks.count == units.count { marks.append(true) }
        continue
      }
      if marks.count == units.count { marks.append(false) }
      units.append(unit)
      weights.append(weight)
    }
  }
}
