/// The words that begin a line of a PO file.
enum POKeyword {
  case context, source, text, plural

  /// The keyword between two places; nil if there is none.
  static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> POKeyword? {
    let word = bytes[start..<end]
    if word.elementsEqual("msgstr".utf8) { return .text }
    if word.elementsEqual("msgid".utf8) { return .source }
    if word.elementsEqual("msgctxt".utf8) { return .context }
    if word.elementsEqual("msgid_plural".utf8) || word.starts(with: "msgstr[".utf8) {
      return .plural
    }
    return nil
  }
}
