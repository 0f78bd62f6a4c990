internal import WritingSystems

/// The text of one cell, without what a person does not see.
enum CellText {
  /// The text in NFC without blanks at its ends, line breaks and invisible characters; and whether any of the last were
  /// there.
  ///
  /// Marks that turn the direction of text can make a name read as another one, so they never come further than here.
  static func clean(_ text: String) -> (text: String, hadHidden: Bool) {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return (text, false) }
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return (trimmed(text), false) }
    var scalars = String.UnicodeScalarView()
    var hadHidden = false
    for scalar in Normalizer.composed(text).unicodeScalars {
      if isOrdinary(scalar.value) {
        scalars.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .control where [0x09, 0x0A, 0x0B, 0x0D].contains(scalar.value): scalars.append(" ")
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format where scalar.value == 0xFEFF: break
      case .control, .format, .unassigned, .privateUse, .surrogate: hadHidden = true
      default: scalars.append(scalar)
      }
    }
    return (trimmed(String(scalars)), hadHidden)
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// Kana, common kanji, ASCII and full-width forms: nearly all of a list, known without Unicode's tables.
  private static func isOrdinary(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0x3041...0x3096, 0x30A1...0x30FE, 0x4E00...0x9FA5, 0xFF01...0xFF5E: true
    default: false
    }
  }

  /// The text in half width and lower case, for reading numbers and marks.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return Normalizer.normalize(text, to: .caseFolded)
  }

  /// Whether more marks than any writing system needs are heaped on one letter.
  static func isHeaped(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      if marks > 8 { return true }
    }
    return false
  }
}
