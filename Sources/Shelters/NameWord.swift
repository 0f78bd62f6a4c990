/// A word of a proper name with its reading in hiragana.
struct NameWord: Hashable {
  var japanese: String
  var kana: String
}
