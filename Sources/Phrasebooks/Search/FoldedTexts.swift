import WritingSystems

/// Every text of a language, folded for searching in one piece: a line a phrase, its fields divided by U+0001.
struct FoldedTexts: Sendable {
  static let field: UInt8 = 0x01
  private static let line: UInt8 = 0x0A

  let bytes: [UInt8]
  /// Where each phrase's line begins, and one more for the end.
  let starts: [Int]

  init(_ catalogue: Catalogue, in language: LanguageTag) {
    var text: [UInt8] = []
    for (phrase, translation) in zip(catalogue.phrases, catalogue.translations(in: language)) {
      if let translation { Self.append(phrase, translation, to: &text) }
      text.append(Self.line)
    }
    let folded = TextSearch.folded(text)
    var starts = [0]
    for (place, byte) in folded.enumerated() where byte == Self.line { starts.append(place + 1) }
    bytes = folded
    self.starts = starts
  }

  /// The line of a phrase, by its place in the catalogue.
  func line(_ place: Int) -> Range<Int> {
    guard place + 1 < starts.count else { return 0..<0 }
    return starts[place]..<(starts[place + 1] - 1)
  }

  private static func append(_ phrase: Phrase, _ translation: Translation, to text: inout [UInt8]) {
    for variant in variants(translation.text) {
      guard translation.language.isJapanese, let ruby = try? RubyText.parse(variant) else {
        append(variant, to: &text)
        continue
      }
      append(ruby.base, to: &text)
      append(ruby.reading, to: &text)
    }
  }

  /// The texts that a message can become; where its arguments stand does not matter to a search.
  private static func variants(_ text: String) -> [String] {
    guard Message.hasSyntax(text) else { return [text] }
    if let plain = withoutArguments(text) { return [plain] }
    return (try? Message(text))?.variants ?? [text]
  }

  /// The text without its `{name}`s; nil if any of its arguments has branches. Ten times as fast as ICU.
  private static func withoutArguments(_ text: String) -> String? {
    var rest: [UInt8] = []
    var isInside = false
    for byte in text.utf8 {
      switch byte {
      case 0x7B where !isInside: isInside = true
      case 0x7D where isInside: isInside = false
      case 0x7B, 0x7D, 0x27: return nil
      case 0x2C where isInside: return nil
      default: if !isInside { rest.append(byte) }
      }
    }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func append(_ field: String, to text: inout [UInt8]) {
    for byte in field.utf8 where byte != line { text.append(byte) }
    text.append(Self.field)
  }
}
