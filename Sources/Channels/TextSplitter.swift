internal import WritingSystems

/// Parts a text into messages: between paragraphs, then sentences, then words, never inside a value.
struct TextSplitter {
  let count: ChannelCount
  /// The most a message may count, its mark included.
  let limit: Int
  /// The word that every message of a drill carries.
  let drillWord: String?

  /// The messages, each with `(1/3)` before it.
  func split(_ text: String, language: LanguageTag, values: [String]) -> [ChannelPart] {
    let places = BreakPlaces(text, language: language, values: values)
    var digits = 1
    while true {
      let pieces = pieces(places, room: limit - markLength(digits))
      if String(pieces.count).utf8.count <= digits || digits >= 4 {
        return pieces.enumerated().map { part($0.element, $0.offset + 1, of: pieces.count) }
      }
      digits += 1
    }
  }

  private func part(_ piece: String, _ number: Int, of total: Int) -> ChannelPart {
    guard total > 1 else { return ChannelPart(text: piece, count: count.length(of: piece)) }
    var text = "(\(number)/\(total)) \(piece)"
    if let drillWord, !piece.contains(drillWord) { text = "\(drillWord) \(text)" }
    return ChannelPart(text: text, count: count.length(of: text))
  }

  /// What the mark of a part may need at most.
  private func markLength(_ digits: Int) -> Int {
    let number = String(repeating: "9", count: digits)
    return count.length(of: "(\(number)/\(number)) ")
      + (drillWord.map { count.length(of: $0 + " ") } ?? 0)
  }

  private func pieces(_ places: BreakPlaces, room: Int) -> [String] {
    var pieces: [String] = []
    var start = 0
    while start < places.end {
      let end = end(of: places, from: start, room: room)
      let piece = places.text(start..<end)
      if !piece.isEmpty { pieces.append(piece) }
      start = end
    }
    return pieces
  }

  /// Where the message that begins at a place ends.
  private func end(of places: BreakPlaces, from start: Int, room: Int) -> Int {
    func farthest(_ ends: [Int]) -> Int? {
      var best: Int?
      for end in ends where end > start {
        guard count.length(of: places.text(start..<end)) <= room else { break }
        best = end
      }
      return best
    }
    let paragraph = farthest(places.paragraphs)
    // A heading alone is no message: the end of a paragraph counts if it fills half of one.
    if let paragraph {
      let isFull = count.length(of: places.text(start..<paragraph)) * 2 >= room
      if isFull || paragraph == places.end { return paragraph }
    }
    for ends in [places.sentences, places.blanks, places.breaks] {
      if let end = farthest(ends) { return end }
    }
    return places.breaks.first { $0 > start } ?? places.end
  }
}
