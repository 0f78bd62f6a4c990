/// The words that begin a line of a PO file.
enum POKeyword {
  case context, source, text, plural

  /// The keyword between two places; nil if there is none.
  static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> POKeyword? {
    let word = bytes[start..<end]
    // Their lengths differ, so one comparison is enough.
    switch word.count {
    case 5 where word.elementsEqual("msgid".utf8): return .source
    case 6 where word.elementsEqual("msgstr".utf8): return .text
    case 7 where word.elementsEqual("msgctxt".utf8): return .context
    default: break
    }
    if word.elementsEqual("msgid_plural".utf8) || word.starts(with: "msgstr[".utf8) {
      return .plural
    }
    return nil
  }
}
