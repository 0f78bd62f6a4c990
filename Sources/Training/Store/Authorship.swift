/// Who writes to the store, when, and why.
public struct Authorship: Hashable, Sendable {
  /// When, ISO 8601: nothing here asks a clock.
  public var moment: String
  /// Who, as a code of letters, digits, points and hyphens, at most 32.
  public var author: String
  /// What is done, as a stable word in lower case with hyphens.
  public var action: String
  /// Why something that stood already is changed otherwise than along the arrows; empty if it is not.
  public var reason: String

  /// Makes an authorship.
  public init(moment: String, author: String, action: String, reason: String = "") {
    self.moment = moment
    self.author = author
    self.action = action
    self.reason = reason
  }

  /// Whether a code may stand for somebody: no name in Japanese, no blank between two names.
  public static func isCode(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2D || byte == 0x2E || byte == 0x5F
      }
  }
}
