import Documents

/// What prepared texts are known by.
///
/// Hashed by the bytes as they are: `String` hashes its canonical form, which costs more than setting the line.
struct TextKey: Hashable {
  var text: Text
  var weight: Weight
  var rubyScale: Double

  func hash(into hasher: inout Hasher) {
    var hash = UInt64(truncatingIfNeeded: text.spans.count)
    mix(text.language, into: &hash)
    for span in text.spans {
      switch span {
      case .plain(let words), .strong(let words): mix(words, into: &hash)
      case .ruby(let base, let reading):
        mix(base, into: &hash)
        mix(reading, into: &hash)
      }
    }
    hasher.combine(hash)
  }

  private func mix(_ words: String, into hash: inout UInt64) {
    for byte in words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
}
