/// The Hangul letters for the sounds of kana, by their Latin spelling.
enum HangulSyllables {
  /// The block for a sound such as `ka`, `shi` or `kyo`.
  static func syllable(_ roman: String, isInitial: Bool) -> HangulTranscriber.Syllable? {
    guard let vowel = roman.last, "aiueo".contains(vowel) else { return nil }
    // ふ is 후; the f of foreign words is ㅍ.
    let consonant = roman == "fu" ? "h" : String(roman.dropLast())
    guard let (plain, inside) = initials[consonant] else { return nil }
    let key = palatal.contains(consonant) ? "y\(vowel)" : special[roman] ?? String(vowel)
    guard let medial = medials[key] else { return nil }
    return .init(initial: isInitial ? plain : inside, medial: medial, vowel: vowel)
  }

  /// Consonants whose vowel is written with a y. ㅈ and ㅊ never have one in Korean spelling; ㅅ has.
  private static let palatal: Set<String> = [
    "ky", "gy", "ny", "hy", "by", "py", "my", "ry", "y", "ty", "dy", "fy", "vy", "sh",
  ]

  /// す, ず, つ are written with ㅡ, わ with ㅘ.
  private static let special: [String: String] = [
    "su": "eu", "zu": "eu", "tsu": "eu", "wa": "wa", "wi": "wi", "we": "we", "wo": "wo",
    "kwa": "wa", "gwa": "wa",
  ]

  /// Numbers of the initial letters: at the beginning of a word, and inside it.
  private static let initials: [String: (Int, Int)] = [
    "": (11, 11), "k": (0, 15), "ky": (0, 15), "g": (0, 0), "gy": (0, 0), "s": (9, 9), "sh": (9, 9),
    "z": (12, 12), "j": (12, 12), "t": (3, 16), "ty": (3, 16), "ch": (12, 14), "ts": (10, 10),
    "d": (3, 3), "dy": (3, 3), "n": (2, 2), "ny": (2, 2), "h": (18, 18), "hy": (18, 18),
    "f": (17, 17),
    "fy": (17, 17), "b": (7, 7), "by": (7, 7), "p": (17, 17), "py": (17, 17), "m": (6, 6),
    "my": (6, 6), "y": (11, 11), "r": (5, 5), "ry": (5, 5), "w": (11, 11), "v": (7, 7),
    "vy": (7, 7), "kw": (0, 15), "gw": (0, 0),
  ]

  /// Numbers of the vowels; に and its like keep ㅣ behind a palatal sh: し 시.
  private static let medials: [String: Int] = [
    "a": 0, "i": 20, "u": 13, "e": 5, "o": 8, "eu": 18, "ya": 2, "yi": 20, "yu": 17, "ye": 7,
    "yo": 12,
    "wa": 9, "wi": 16, "we": 15, "wo": 14,
  ]
}
