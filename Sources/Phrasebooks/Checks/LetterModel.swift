import WritingSystems

/// Which triples of letters a language writes, counted over all its texts.
struct LetterModel: Sendable {
  /// Triples are counted by the remainder of their hash; a few sharing a place do no harm.
  private static let places = 1 << 14
  /// What a triple that was never seen counts as.
  private static let unseen = 0.05

  private var counts = [UInt16](repeating: 0, count: places)
  private var total = 0

  /// Counts a text.
  mutating func add(_ triples: [Int]) {
    for place in triples where counts[place] < .max {
      counts[place] += 1
      total += 1
    }
  }

  /// How likely a text's triples are in the language, in bits a triple, less negative is likelier.
  ///
  /// - Parameter left: a text of the language that does not count, so that no text vouches for itself.
  func likelihood(of triples: [Int], leaving left: [Int]) -> Double {
    guard !triples.isEmpty else { return 0 }
    var without: [Int: Int] = [:]
    for place in left { without[place, default: 0] += 1 }
    let all = Double(total - left.count) + Self.unseen * Double(Self.places)
    var sum = 0.0
    for place in triples {
      let count = Double(max(0, Int(counts[place]) - (without[place] ?? 0)))
      sum += Logarithm.binary((count + Self.unseen) / all)
    }
    return sum / Double(triples.count)
  }

  /// The places of a text's triples of letters; a word begins and ends with a blank.
  static func triples(of text: String) -> [Int] {
    var letters: [UInt32] = [0x20]
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter:
        letters.append(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0)
      case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark:
        letters.append(scalar.value)
      case .format: continue
      default:
        if letters.last != 0x20 { letters.append(0x20) }
      }
    }
    if letters.last != 0x20 { letters.append(0x20) }
    guard letters.count > 2 else { return [] }
    return (2..<letters.count).map { end in
      let hash =
        letters[end - 2] &* 0x9E37_79B1 ^ letters[end - 1] &* 0x85EB_CA6B ^ letters[end]
        &* 0xC2B2_AE35
      return Int((hash ^ (hash >> 15)) % UInt32(places))
    }
  }
}
