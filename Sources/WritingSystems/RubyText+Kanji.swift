extension RubyText {
  /// The kanji that stand without a reading, in order; empty if everybody can read the text.
  public var kanjiWithoutReading: [Unicode.Scalar] {
    segments.flatMap { segment -> [Unicode.Scalar] in
      guard case .plain(let text) = segment else { return [] }
      return text.unicodeScalars.filter(Kanji.needsReading)
    }
  }
}
