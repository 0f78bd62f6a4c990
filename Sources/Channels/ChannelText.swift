public import WritingSystems

/// A text for a short channel, in one language: plain words without ruby.
public struct ChannelText: Hashable, Sendable {
  /// The title of an area mail; other channels have none.
  public var title: String
  /// The words; a line feed ends a paragraph. U+200B marks where they may be parted and is never sent.
  public var body: String
  /// The language.
  public var language: LanguageTag
  /// Values (times, places) that are never parted.
  public var values: [String]
  /// The word that marks a drill in this language, for a drill: every part carries it.
  public var drillWord: String?

  /// Makes a text.
  public init(
    title: String = "", body: String, language: LanguageTag, values: [String] = [],
    drillWord: String? = nil
  ) {
    self.title = title
    self.body = body
    self.language = language
    self.values = values
    self.drillWord = drillWord
  }

  /// Counts the text as the channel does, says what the channel does not take, and splits what is too long.
  public func check(for channel: Channel) -> ChannelReport {
    let whole = Self.sent(body)
    let count = ChannelCount(channel)
    let length = count.length(of: whole)
    var problems: [ChannelProblem] = []
    if whole.isEmpty { problems.append(.empty) }
    if channel == .areaMail {
      problems +=
        AreaMailCheck(
          title: Self.sent(title), body: whole, isDrill: drillWord != nil
        ).problems
    }
    guard let limit = channel.limit, length > limit else {
      return ChannelReport(
        channel: channel, language: language, count: length, problems: problems,
        parts: whole.isEmpty ? [] : [ChannelPart(text: whole, count: length)])
    }
    let word = channel == .areaMail && drillWord != nil ? AreaMailCheck.drillWord : drillWord
    let splitter = TextSplitter(count: count, limit: limit, drillWord: word)
    let parts = splitter.split(
      Normalizer.composed(body), language: language, values: values.map(Normalizer.composed))
    for part in parts where part.count > limit {
      problems.append(.noBreak(by: part.count - limit))
    }
    return ChannelReport(
      channel: channel, language: language, count: length, problems: problems, parts: parts)
  }

  /// What is sent: NFC, one line feed a line end, no marks of ours, nothing around it.
  static func sent(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Normalizer.composed(text).unicodeScalars {
      switch scalar {
      case "\u{200B}", "\u{FEFF}": continue
      case "\r": continue
      default: result.append(scalar)
      }
    }
    var sent = String(result)[...]
    while let first = sent.first, first.isWhitespace { sent.removeFirst() }
    while let last = sent.last, last.isWhitespace { sent.removeLast() }
    return String(sent)
  }
}
