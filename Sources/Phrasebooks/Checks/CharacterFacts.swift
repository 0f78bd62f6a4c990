import WritingSystems

/// The script and general category of a character, looked up once for the characters that texts are full of.
struct CharacterFacts: Sendable {
  /// The ISO 15924 code, as ``CharacterScript`` writes it.
  var script: UInt32
  var category: Unicode.GeneralCategory

  private static let han = CharacterScript.code(named: "Hani")
  private static let hangul = CharacterScript.code(named: "Hang")
  /// Everything below the CJK blocks, where all other scripts of the house are.
  private static let table: [CharacterFacts] = (0..<0x3100).map { value in
    Unicode.Scalar(UInt32(value)).map(look) ?? CharacterFacts(script: 0, category: .unassigned)
  }

  static func of(_ scalar: Unicode.Scalar) -> CharacterFacts {
    switch scalar.value {
    case 0..<0x3100: table[Int(scalar.value)]
    case 0x4E00...0x9FFF: CharacterFacts(script: han, category: .otherLetter)
    case 0xAC00...0xD7A3: CharacterFacts(script: hangul, category: .otherLetter)
    default: look(scalar)
    }
  }

  private static func look(_ scalar: Unicode.Scalar) -> CharacterFacts {
    CharacterFacts(
      script: CharacterScript.code(of: scalar.value),
      category: scalar.properties.generalCategory)
  }
}
