public import WritingSystems

/// What a person asks of a board, beside what every sheet takes.
public struct BoardRequest: Hashable, Sendable {
  /// How the board is held.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A sheet to point at.
    case sheet
    /// Pages of A7, to be folded out of A4.
    case pocket
    /// One phrase a page, to be held up across a room.
    case heldUp
  }

  /// The language of the guest.
  public var language: LanguageTag
  /// The language of the second line; plain Japanese if nobody asks for another.
  public var second: LanguageTag
  /// How the board is held.
  public var form: Form

  /// Makes a request.
  public init(
    language: LanguageTag, second: LanguageTag = .plainJapanese, form: Form = .sheet
  ) {
    self.language = language
    self.second = second
    self.form = form
  }

  /// The Japanese of the bottom line: never the same words as the guest's.
  var japanese: LanguageTag {
    if language == .plainJapanese { return .japanese }
    if language == .japanese { return .plainJapanese }
    return second.isJapanese ? second : .plainJapanese
  }

  /// The language between the guest's and the Japanese; nil for two languages.
  var middle: LanguageTag? {
    second.isJapanese || second == language ? nil : second
  }
}
