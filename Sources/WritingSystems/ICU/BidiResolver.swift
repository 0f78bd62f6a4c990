import CICU

/// Resolves embedding levels of mixed-direction text by UAX #9.
public enum BidiResolver {
  /// The level of each UTF-16 unit in a paragraph of the given direction: odd is right to left.
  ///
  /// Where ICU fails (it does only without memory) all units take the paragraph's level.
  public static func levels(of units: [UInt16], direction: Language.Direction) -> [UInt8] {
    let base: UInt8 = direction == .rightToLeft ? 1 : 0
    var levels = [UInt8](repeating: base, count: units.count)
    guard !units.isEmpty, let bidi = unsafe ubidi_open() else { return levels }
    defer { unsafe ubidi_close(bidi) }
    unsafe units.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var status = U_ZERO_ERROR
      unsafe ubidi_setPara(bidi, start, Int32(buffer.count), base, nil, &status)
      guard status.rawValue <= U_ZERO_ERROR.rawValue,
        let found = unsafe ubidi_getLevels(bidi, &status),
        status.rawValue <= U_ZERO_ERROR.rawValue
      else { return }
      for index in 0..<buffer.count { levels[index] = unsafe found[index] }
    }
    return levels
  }

  /// Whether a text of these units needs resolving at all when its paragraph runs left to right.
  public static func hasRightToLeft(_ units: [UInt16]) -> Bool {
    for unit in units where unit >= 0x0590 {
      if unit <= 0x08FF || (0xFB1D...0xFDFF).contains(unit) || (0xFE70...0xFEFE).contains(unit)
        || (0xD802...0xD803).contains(unit) || (0xD83A...0xD83B).contains(unit)
      {
        return true
      }
    }
    return false
  }
}
