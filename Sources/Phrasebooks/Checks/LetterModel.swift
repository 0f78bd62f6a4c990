/// Which triples of letters a language writes, counted over all its texts.
struct LetterModel: Sendable {
  /// Triples are counted by the remainder of their hash; a few sharing a place do no harm.
  private static let places = 1 << 14
  /// What a triple that was never seen counts as.
  private static let unseen = 0.05
  /// Binary logarithms of counts with that added.
  private static let bits = (0..<1024).map { Logarithm.binary(Double($0) + unseen) }

  private var counts = [UInt16](repeating: 0, count: places)
  private var total = 0

  /// Counts a text.
  mutating func add(_ triples: [UInt16]) {
    for place in triples where Int(counts[Int(place)]) < Self.bits.count - 1 {
      counts[Int(place)] += 1
      total += 1
    }
  }

  /// How likely a text's triples are in the language, in bits; less negative is likelier.
  ///
  /// - Parameters:
  ///   - triples: the text's triples in order of their numbers.
  ///   - left: those of a text of the language that does not count, so that no text vouches for itself.
  func likelihood(of triples: [UInt16], leaving left: [UInt16]) -> Double {
    var sum = 0.0
    var rest = left[...]
    for place in triples {
      while let first = rest.first, first < place { rest.removeFirst() }
      var count = Int(counts[Int(place)])
      for other in rest {
        if other != place { break }
        count -= 1
      }
      sum += Self.bits[max(0, count)]
    }
    let all = Double(total - left.count) + Self.unseen * Double(Self.places)
    return sum - Double(triples.count) * Logarithm.binary(all)
  }

  /// A text's triples of letters in order of their numbers; a word begins and ends with a blank.
  static func triples(of text: String) -> [UInt16] {
    var letters: [UInt32] = [0x20]
    for scalar in text.unicodeScalars {
      let letter = letter(scalar)
      if letter == 0 || (letter == 0x20 && letters.last == 0x20) { continue }
      letters.append(letter)
    }
    if letters.last != 0x20 { letters.append(0x20) }
    guard letters.count > 2 else { return [] }
    return (2..<letters.count).map { end in
      let hash =
        letters[end - 2] &* 0x9E37_79B1 ^ letters[end - 1] &* 0x85EB_CA6B
        ^ letters[end] &* 0xC2B2_AE35
      return UInt16((hash ^ (hash >> 15)) % UInt32(places))
    }.sorted()
  }

  /// A letter in lower case, a blank for what divides words, 0 for what is not there to a reader.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value < 0x80 {
      switch scalar.value {
      case 0x41...0x5A: return scalar.value + 0x20
      case 0x61...0x7A: return scalar.value
      default: return 0x20
      }
    }
    switch CharacterFacts.of(scalar).category {
    case .uppercaseLetter:
      return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0
    case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return scalar.value
    case .format: return 0
    default: return 0x20
    }
  }
}
