public import WritingSystems

/// A notice as words alone, in one language: for short channels.
public struct NoticeText: Hashable, Sendable {
  /// The language.
  public var language: LanguageTag
  /// What it is about, short; before it the drill word in a drill.
  public var title: String
  /// The sentences, one a line, then until when it holds and who says so.
  public var body: String
  /// The word that marks a drill; nil where it is none.
  public var drillWord: String?
}
