/// The weighted length of a post on X: twitter-text, configuration version 3.
///
/// Letters up to U+10FF and most punctuation count 1, others 2, an emoji with all its parts 2, an address 23. The text
/// must be in NFC. An emoji sequence that no font draws as one counts 2 here and more there.
enum WeightedLength {
  /// What X makes of every address.
  static let address = 23

  static func of(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var length = 0
    var index = 0
    var addresses = WebAddresses(scalars).found[...]
    while index < scalars.count {
      if let next = addresses.first, next.range.lowerBound == index {
        addresses.removeFirst()
        // X links an address without http:// only if it knows the last part of it; either way this is enough.
        length += next.hasScheme ? address : max(address, next.range.count)
        index = next.range.upperBound
      } else if let end = EmojiSequence.end(in: scalars, from: index) {
        length += 2
        index = end
      } else {
        length += weight(scalars[index])
        index += 1
      }
    }
    return length
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}
