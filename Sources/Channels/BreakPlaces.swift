internal import WritingSystems

/// Where a text may be parted, in four grades; each grade has the places of those before it.
struct BreakPlaces {
  /// Behind paragraphs; places are counted in UTF-16 units.
  private(set) var paragraphs: [Int] = []
  /// Behind sentences.
  private(set) var sentences: [Int] = []
  /// Behind blanks and commas.
  private(set) var blanks: [Int] = []
  /// Wherever a line may break.
  private(set) var breaks: [Int] = []

  private let units: [UInt16]

  init(_ text: String, language: LanguageTag, values: [String]) {
    units = Array(text.utf16)
    let whole = Array(text)
    let closed = Self.closed(text, values: values)
    let lines = LineBreaker().breaks(
      in: units, locale: language.isJapanese ? "ja@lw=phrase" : language.description)
    var place = 0
    for (index, character) in whole.enumerated() {
      place += character.utf16.count
      if index + 1 == whole.count { break }
      guard !closed.contains(place) else { continue }
      let next = whole[index + 1]
      if character.isNewline, !next.isNewline {
        paragraphs.append(place)
        sentences.append(place)
        blanks.append(place)
        breaks.append(place)
        continue
      }
      if next.isWhitespace { continue }
      if SentenceEnd.isEnd(whole[...index], next: next) {
        sentences.append(place)
        blanks.append(place)
        breaks.append(place)
      } else if !Self.isBehindNumber(whole[...index]) {
        let isBlank = character.isWhitespace || Self.commas.contains(character)
        if isBlank { blanks.append(place) }
        if isBlank || character == "\u{200B}" || lines[place] { breaks.append(place) }
      }
    }
    for path in [\BreakPlaces.paragraphs, \.sentences, \.blanks, \.breaks] {
      self[keyPath: path].append(units.count)
    }
  }

  /// The end of the text.
  var end: Int { units.count }

  /// The words between two places, as they are sent.
  func text(_ range: Range<Int>) -> String {
    ChannelText.sent(String(decoding: units[range], as: UTF16.self))
  }

  private static let commas: Set<Character> = ["、", "，", "،", "၊", "；", "؛"]

  /// Whether a number stands before the blank: it belongs to the unit behind it.
  private static func isBehindNumber(_ text: ArraySlice<Character>) -> Bool {
    text.last { !$0.isWhitespace }?.isNumber == true
  }

  /// The places inside values and web addresses.
  private static func closed(_ text: String, values: [String]) -> Set<Int> {
    var closed: Set<Int> = []
    for value in values where !value.isEmpty {
      for range in text.ranges(of: value) {
        let start = range.lowerBound.utf16Offset(in: text)
        let end = range.upperBound.utf16Offset(in: text)
        if end - start > 1 { closed.formUnion(start + 1..<end) }
      }
    }
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF16.width(scalar)) }
    for address in WebAddresses(scalars).found {
      closed.formUnion(offsets[address.range.lowerBound] + 1..<offsets[address.range.upperBound])
    }
    return closed
  }
}
