/// A name taken apart: 旧｜（七尾＋東部）＋中学校.
indirect enum NameTree: Hashable {
  /// What only this place is called, word by word, each with its reading.
  case proper([NameWord])
  /// A generic noun with what it stands at; nil for the noun alone.
  case noun(GenericNoun, NameTree?)
  /// A name that follows the one of what it belongs to: 愛媛大学｜山越, 興居島小学校｜釣島.
  case sequence(NameTree, NameTree)
  /// A name with another one in parentheses.
  case both(NameTree, NameTree)

  /// Whether the name has a generic noun anywhere.
  var hasNoun: Bool {
    switch self {
    case .proper: false
    case .noun: true
    case .sequence(let first, let second), .both(let first, let second):
      first.hasNoun || second.hasNoun
    }
  }
}
