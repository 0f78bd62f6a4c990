extension RubyText {
  private static let opening: Unicode.Scalar = "《"
  private static let closing: Unicode.Scalar = "》"
  private static let marker: Unicode.Scalar = "｜"

  /// Whether a text contains any mark of the notation.
  public static func hasMarks(_ text: String) -> Bool {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE3 || byte == 0xEF, isMark(text.unicodeScalars[index]) { return true }
      bytes.formIndex(after: &index)
    }
    return false
  }

  /// Reads ruby notation.
  ///
  /// - Throws: ``RubyError`` at the first mark that has no partner.
  public static func parse(_ notation: String) throws(RubyError) -> RubyText {
    guard hasMarks(notation) else { return RubyText(plain: notation) }
    var reader = RubyReader()
    for scalar in notation.unicodeScalars {
      switch scalar {
      case opening: try reader.open()
      case closing: try reader.close()
      case marker: try reader.mark()
      default: reader.append(scalar)
      }
    }
    return try reader.finish()
  }

  /// The text in ruby notation, with `｜` before every base, so that it can be put into any other text.
  public var notation: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let plain):
        text.unicodeScalars.append(contentsOf: Self.escaped(plain))
      case .ruby(let base, let reading):
        text += "｜\(base)《\(reading)》"
      }
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == opening || scalar == closing || scalar == marker
  }

  private static func escaped(_ plain: String) -> String.UnicodeScalarView {
    guard hasMarks(plain) else { return plain.unicodeScalars }
    return plain.unicodeScalars.reduce(into: String.UnicodeScalarView()) { text, scalar in
      if isMark(scalar) { text.append(marker) }
      text.append(scalar)
    }
  }
}
