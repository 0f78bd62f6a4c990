internal import WritingSystems

/// The characters that every telephone of the country shows the same: those of JIS X 0208 in CP932.
enum AreaMailCharacters {
  /// Each other character once, in order of appearance, with what to write in its place.
  static func problems(in text: String) -> [ChannelProblem] {
    var seen: Set<Character> = []
    var problems: [ChannelProblem] = []
    for character in text where character != "\n" && seen.insert(character).inserted {
      guard let reason = reason(character) else { continue }
      problems.append(.character(String(character), reason, instead: instead(of: character)))
    }
    return problems
  }

  /// Why a character may not be sent; nil if it may.
  private static func reason(_ character: Character) -> ChannelProblem.Reason? {
    if let value = character.unicodeScalars.first?.value, value < 0x20 || (0x7F...0x9F).contains(value) {
      return .control
    }
    guard let (bytes, lost) = try? TextConverter.cp932.encode(String(character)), lost.isEmpty,
      let first = bytes.first
    else { return .missing }
    switch (bytes.count, first) {
    case (1, 0xA1...0xDF): return .halfWidth
    case (1, 0x20...0x7E): return nil
    // NEC row 13, NEC selected and IBM extensions, and what users drew themselves.
    case (2, 0x85...0x88) where !isKanjiRow(bytes): return .platformDependent
    case (2, 0xEB...0xFC): return .platformDependent
    case (2, _): return nil
    default: return .missing
    }
  }

  /// JIS X 0208 begins its kanji at 889F; what lies before is NEC's.
  private static func isKanjiRow(_ bytes: [UInt8]) -> Bool {
    bytes.count == 2 && bytes[0] == 0x88 && bytes[1] >= 0x9F
  }

  /// What to write in the place of a character, in characters that may be sent.
  static func instead(of character: Character) -> String? {
    if let known = table[character] { return known }
    // Half-width kana, squared words and most letter-like signs.
    let folded = Normalizer.normalize(String(character), to: .caseFolded)
    guard folded != String(character), !folded.isEmpty, folded.count <= 6,
      folded.allSatisfy({ reason($0) == nil })
    else { return nil }
    return folded
  }

  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    for number in 1...20 {
      // ①, ⑴ and ⒈ begin blocks of twenty.
      for start: UInt32 in [0x2460, 0x2474, 0x2488] {
        guard let scalar = Unicode.Scalar(start + UInt32(number) - 1) else { continue }
        table[Character(scalar)] = "(\(number))"
      }
    }
    for (characters, text) in pairs {
      for character in characters { table[character] = text }
    }
    return table
  }()

  private static let pairs: [(characters: String, text: String)] = [
    ("Ⅰⅰ", "1"), ("Ⅱⅱ", "2"), ("Ⅲⅲ", "3"), ("Ⅳⅳ", "4"), ("Ⅴⅴ", "5"), ("Ⅵⅵ", "6"), ("Ⅶⅶ", "7"),
    ("Ⅷⅷ", "8"), ("Ⅸⅸ", "9"), ("Ⅹⅹ", "10"), ("㍉", "ミリ"), ("㌔", "キロ"), ("㌢", "センチ"),
    ("㍍", "メートル"), ("㌘", "グラム"), ("㌧", "トン"), ("㌃", "アール"), ("㌶", "ヘクタール"),
    ("㍑", "リットル"), ("㍗", "ワット"), ("㌍", "カロリー"), ("㌦", "ドル"), ("㌣", "セント"),
    ("㌫", "パーセント"), ("㍊", "ミリバール"), ("㌻", "ページ"), ("㎜", "mm"), ("㎝", "cm"), ("㎞", "km"),
    ("㎎", "mg"), ("㎏", "kg"), ("㏄", "cc"), ("㎡", "平方メートル"), ("㎥", "立方メートル"), ("㍻", "平成"),
    ("㍾", "明治"), ("㍽", "大正"), ("㍼", "昭和"), ("㋿", "令和"), ("〝〟＂", "”"), ("№", "No."),
    ("㏍", "K.K."), ("℡☎☏", "電話"), ("㊤", "(上)"), ("㊥", "(中)"), ("㊦", "(下)"), ("㊧", "(左)"),
    ("㊨", "(右)"), ("㈱", "（株）"), ("㈲", "（有）"), ("㈹", "（代）"), ("∮", "∫"), ("∑", "Σ"),
    ("∟⊿", "△"), ("￤", "｜"), ("＇", "’"),
    // Marks that JIS and Microsoft give different code points, and dashes that are taken for them.
    ("〜∼˜", "～"), ("−–‑‒", "－"), ("—", "―"), ("‖", "∥"), ("¢", "￠"), ("£", "￡"), ("¬", "￢"), ("¥", "￥"),
    ("·•", "・"), ("\u{A0}", " "),
    // Forms of kanji in names of people and places.
    ("髙", "高"), ("﨑", "崎"), ("濵", "浜"), ("德", "徳"), ("黑", "黒"), ("郞", "郎"), ("橫", "横"),
    ("淸", "清"), ("瀨", "瀬"), ("增", "増"), ("寬", "寛"), ("敎", "教"), ("桒", "桑"), ("栁", "柳"),
    ("綠", "緑"), ("緖", "緒"), ("薰", "薫"), ("賴", "頼"), ("鄕", "郷"), ("閒", "間"), ("靑", "青"),
    ("曻", "昇"), ("昻", "昂"), ("凬", "風"), ("悅", "悦"), ("冝", "宜"), ("羡", "羨"), ("𠮷", "吉"),
    ("杦", "杉"), ("勛", "勲"), ("喆", "哲"), ("﨟", "臈"),
  ]
}
