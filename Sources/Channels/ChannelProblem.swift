/// Why a text may not be sent on a channel.
public enum ChannelProblem: Hashable, Sendable {
  /// Why a character does not arrive as it is.
  public enum Reason: String, Hashable, Sendable, Codable {
    /// CP932 does not have it.
    case missing
    /// It looks different, or is nothing, on telephones of another maker.
    case platformDependent = "platform-dependent"
    /// Half-width kana.
    case halfWidth = "half-width"
    /// It is no letter.
    case control
  }

  /// There are no words.
  case empty
  /// An area mail has no title.
  case noTitle
  /// The title is too long by so much.
  case titleTooLong(by: Int)
  /// A part has no place at which it may be parted, and is too long by so much.
  case noBreak(by: Int)
  /// A character, as U+….., with what to write in its place; nil if there is nothing usual.
  case character(String, Reason, instead: String?)
  /// It names a web page.
  case webAddress
  /// It names a mail address.
  case mailAddress
  /// It names a telephone number.
  case telephoneNumber
  /// It is for a drill and does not say so, in the title or in the body.
  case noDrillWord(inTitle: Bool)
}
