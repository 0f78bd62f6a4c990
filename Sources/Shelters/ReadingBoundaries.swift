/// Finds in the kanji of a name where one word ends in the vowel with which the next begins.
///
/// Kana alone do not tell it: まつうら is matsu-ura because 浦 is read うら, いのうえ is ino-ue because of 上.
enum ReadingBoundaries {
  /// The reading with ・ before such words.
  static func marked(_ word: NameWord) -> String {
    guard !word.kana.contains("・") else { return word.kana }
    let letters = Array(word.japanese)
    let kana = Array(word.kana)
    var marks: Set<Int> = []
    for (index, letter) in letters.enumerated() where index > 0 {
      for reading in readings[letter] ?? [] {
        let places = positions(of: Array(reading), in: kana).filter { place in
          fits(before: index, behind: letters.count - index - 1, place, reading.count, kana.count)
        }
        if places.count == 1, let place = places.first { marks.insert(place) }
      }
    }
    var result = ""
    for (index, letter) in kana.enumerated() {
      if marks.contains(index) { result += "・" }
      result.append(letter)
    }
    return result
  }

  /// Whether a word can stand at a place: every character before and behind it is read with one to four kana.
  private static func fits(before: Int, behind: Int, _ place: Int, _ length: Int, _ count: Int)
    -> Bool
  {
    let rest = count - place - length
    return (before...before * 4).contains(place) && (behind...behind * 4).contains(rest)
  }

  private static func positions(of part: [Character], in kana: [Character]) -> [Int] {
    guard part.count <= kana.count else { return [] }
    return (0...(kana.count - part.count)).filter { Array(kana[$0..<($0 + part.count)]) == part }
  }

  /// Kanji whose usual readings in names begin with a vowel that a sound before them could swallow.
  private static let readings: [Character: [String]] = [
    "上": ["うえ"], "浦": ["うら"], "裏": ["うら"], "内": ["うち"], "海": ["うみ"], "牛": ["うし"], "馬": ["うま"],
    "梅": ["うめ"], "臼": ["うす"], "魚": ["うお"], "植": ["うえ"], "歌": ["うた"], "打": ["うち"], "漆": ["うるし"],
    "瓜": ["うり"], "大": ["おお"], "岡": ["おか"], "丘": ["おか"], "沖": ["おき"], "荻": ["おぎ"], "奥": ["おく"],
    "音": ["おと"], "鬼": ["おに"], "表": ["おもて"], "折": ["おり"], "織": ["おり"], "帯": ["おび"], "桶": ["おけ"],
    "落": ["おち"],
    "尾": ["お"], "小": ["お"], "穴": ["あな"], "赤": ["あか"], "秋": ["あき"], "朝": ["あさ"], "浅": ["あさ"],
    "芦": ["あし"], "足": ["あし"], "青": ["あお"], "網": ["あみ"], "荒": ["あら"], "新": ["あら"], "有": ["あり"],
    "粟": ["あわ"], "淡": ["あわ"], "天": ["あま"], "雨": ["あま", "あめ"], "相": ["あい"], "江": ["え"], "枝": ["えだ"],
    "榎": ["えのき"],
  ]
}
