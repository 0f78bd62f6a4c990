public import WritingSystems

/// How a text counts on a channel, and what it becomes there. Its properties are the keys of its JSON.
public struct ChannelReport: Hashable, Sendable, Encodable {
  /// The channel.
  public var channel: Channel
  /// The language.
  public var language: LanguageTag
  /// What the text counts, whole.
  public var count: Int
  /// The most it may count in one message; nil where nothing is counted.
  public var limit: Int?
  /// By how much it is too long for one message; 0 if it fits.
  public var excess: Int
  /// What must be changed before it is sent; empty if it may be sent as it is.
  public var problems: [ChannelProblem]
  /// The messages: one if the text fits, else the parts into which it is split.
  public var parts: [ChannelPart]

  init(
    channel: Channel, language: LanguageTag, count: Int, problems: [ChannelProblem],
    parts: [ChannelPart]
  ) {
    self.channel = channel
    self.language = language
    self.count = count
    limit = channel.limit
    excess = max(0, count - (channel.limit ?? count))
    self.problems = problems
    self.parts = parts
  }
}
