/// Finds the end of an emoji with its variation selectors, skin tones, tags and joined parts.
enum EmojiSequence {
  /// Where the sequence that begins at an index ends; nil if none begins there.
  static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let first = scalars[start]
    if isKeycapBase(first) { return keycap(in: scalars, from: start) }
    if isRegional(first) {
      return start + 1 < scalars.count && isRegional(scalars[start + 1]) ? start + 2 : nil
    }
    guard var end = element(in: scalars, from: start) else { return nil }
    while end + 1 < scalars.count, scalars[end].value == 0x200D,
      let next = element(in: scalars, from: end + 1)
    {
      end = next
    }
    return end
  }

  /// One part: a base, then what changes its look.
  private static func element(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let base = scalars[start]
    guard base.properties.isEmoji, !isKeycapBase(base), !isRegional(base) else { return nil }
    var end = start + 1
    let next = end < scalars.count ? scalars[end].value : 0
    if next == 0xFE0E { return nil }
    // ©, ®, ™ are letters unless they are asked to be pictures.
    if [0xA9, 0xAE, 0x2122].contains(base.value), next != 0xFE0F { return nil }
    while end < scalars.count {
      switch scalars[end].value {
      case 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: end += 1
      default: return end
      }
    }
    return end
  }

  private static func keycap(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start + 1
    if end < scalars.count, scalars[end].value == 0xFE0F { end += 1 }
    return end < scalars.count && scalars[end].value == 0x20E3 ? end + 1 : nil
  }

  private static func isKeycapBase(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar == "*" || ("0"..."9").contains(scalar)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
