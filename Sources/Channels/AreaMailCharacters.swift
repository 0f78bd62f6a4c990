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
    if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return .control
    }
    // ICU leaves these out without a word.
    let visible = visible(character)
    if visible.isEmpty { return .control }
    if visible.unicodeScalars.count < character.unicodeScalars.count { return .missing }
    guard let (bytes, lost) = try? TextConverter.cp932.encode(String(character)), lost.isEmpty
    else { return .missing }
    var rest = bytes[...]
    while let lead = rest.popFirst() {
      switch lead {
      case 0x20...0x7E: continue
      case 0xA1...0xDF: return .halfWidth
      default:
        guard let trail = rest.popFirst() else { return .missing }
        if !isStandard(lead, trail) { return .platformDependent }
      }
    }
    return nil
  }

  /// Whether JIS X 0208 has the code; the rest is NEC's, IBM's, or what users drew themselves.
  private static func isStandard(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch UInt16(lead) << 8 | UInt16(trail) {
    case 0x8140...0x84BE, 0x889F...0xEAA4: true
    default: false
    }
  }

  /// A character without selectors, joiners and whatever else is not seen.
  private static func visible(_ character: Character) -> String {
    String(
      String.UnicodeScalarView(
        character.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
  }

  /// What to write in the place of a character, in characters that may be sent.
  static func instead(of character: Character) -> String? {
    let character = visible(character).first ?? character
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
    ("〜∼˜", "～"), ("−–‑‒", "－"), ("—", "―"), ("‖", "∥"), ("¢", "￠"), ("£", "￡"), ("¬", "￢"),
    ("¥", "￥"),
    ("·•", "・"), ("\u{A0}", " "),
    // Forms of kanji in names of people and places.
    ("髙", "高"), ("﨑", "崎"), ("濵", "浜"), ("德", "徳"), ("黑", "黒"), ("郞", "郎"), ("橫", "横"),
    ("淸", "清"), ("瀨", "瀬"), ("增", "増"), ("寬", "寛"), ("敎", "教"), ("桒", "桑"), ("栁", "柳"),
    ("綠", "緑"), ("緖", "緒"), ("薰", "薫"), ("賴", "頼"), ("鄕", "郷"), ("閒", "間"), ("靑", "青"),
    ("曻", "昇"), ("昻", "昂"), ("凬", "風"), ("悅", "悦"), ("冝", "宜"), ("羡", "羨"), ("𠮷", "吉"),
    ("杦", "杉"), ("勛", "勲"), ("喆", "哲"), ("﨟", "臈"),
  ]
}
