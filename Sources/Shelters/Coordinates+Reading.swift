extension Coordinates {
  /// What the two cells of a position turned out to be.
  enum Reading: Hashable {
    /// Neither cell says anything.
    case absent
    /// A position in Japan.
    case found(Coordinates)
    /// A position in Japan once the two were exchanged.
    case swapped(Coordinates)
    /// Numbers of a place that is not in Japan.
    case outside
    /// Only one of the two, or no numbers.
    case unreadable
  }

  /// Reads a position from decimal degrees.
  static func read(latitude: String, longitude: String) -> Reading {
    let texts = [latitude, longitude].map { CellText.folded($0).filter { !$0.isWhitespace } }
    if texts.allSatisfy(\.isEmpty) { return .absent }
    let numbers = texts.map { text in
      text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        ? Double(text) : nil
    }
    guard let first = numbers[0], let second = numbers[1] else { return .unreadable }
    if first == 0 && second == 0 { return .absent }
    let position = Coordinates(latitude: first, longitude: second)
    if position.isInJapan { return .found(position) }
    let exchanged = Coordinates(latitude: second, longitude: first)
    return exchanged.isInJapan ? .swapped(exchanged) : .outside
  }
}
