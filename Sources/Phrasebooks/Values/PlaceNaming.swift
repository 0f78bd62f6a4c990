public import WritingSystems

/// Says the name of a place or thing in a language that has no kanji and kana.
public protocol PlaceNaming: Sendable {
  /// The name in a language, or nil if it cannot be said.
  ///
  /// - Parameters:
  ///   - name: the name in Japanese, with the reading of every kanji.
  ///   - language: any language but the two Japanese ones.
  func name(_ name: RubyText, in language: LanguageTag) -> String?
}
