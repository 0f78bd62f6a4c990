/// An option of one of the lists that forms and records share: a topic, a tool, a reason.
public struct ListedOption: Hashable, Sendable, Codable {
  /// The code, which is for ever: `easy-lecture`.
  public let code: String
  /// The words in Japanese, as forms and reports have them.
  public let japanese: String
  /// The words in English.
  public let english: String
  /// `tool` on a topic that is one of the four named tools; `named` on such a tool; empty for most.
  public let flag: String
}
