/// The heading and the choices of a phrase that is a list: `いつ：今／今日／明日`, `When: now / today / tomorrow`.
///
/// Works on a text of any language, with its ruby and break marks. The order of the choices is for ever, as a phrase
/// number is: the third choice is the third in every language.
public struct PhraseParts: Hashable, Sendable {
  /// What is asked; nil where the choices stand alone.
  public var heading: String?
  /// What one can point at; a text that is no list is one choice.
  public var choices: [String]

  /// Takes a text apart.
  public init(_ text: String) {
    var rest = text[...]
    if let mark = Self.first(of: ["：", ": "], in: rest) {
      heading = Self.trimmed(rest[..<mark.lowerBound])
      rest = rest[mark.upperBound...]
    }
    var choices: [String] = []
    while let mark = Self.first(of: ["／", " / "], in: rest) {
      choices.append(Self.trimmed(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    choices.append(Self.trimmed(rest))
    self.choices = choices
  }

  /// The place of the first of some marks.
  private static func first(of marks: [String], in text: Substring) -> Range<String.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      for mark in marks where bytes[index...].starts(with: mark.utf8) {
        return index..<bytes.index(index, offsetBy: mark.utf8.count)
      }
      index = bytes.index(after: index)
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0.value == 0x200B }
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let end = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
