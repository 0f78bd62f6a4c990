extension ChannelProblem: Encodable {
  private enum Key: String, CodingKey {
    case rule, by, character, reason, instead, part
  }

  /// The stable name of the rule.
  public var rule: String {
    switch self {
    case .empty: "empty"
    case .noTitle: "no-title"
    case .titleTooLong: "title-too-long"
    case .noBreak: "no-break"
    case .character: "character"
    case .webAddress: "web-address"
    case .mailAddress: "mail-address"
    case .telephoneNumber: "telephone-number"
    case .noDrillWord: "no-drill-word"
    }
  }

  /// Writes an object with `rule` and what belongs to it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(rule, forKey: .rule)
    switch self {
    case .titleTooLong(let by), .noBreak(let by): try container.encode(by, forKey: .by)
    case .character(let character, let reason, let instead):
      try container.encode(character, forKey: .character)
      try container.encode(reason, forKey: .reason)
      try container.encodeIfPresent(instead, forKey: .instead)
    case .noDrillWord(let inTitle):
      try container.encode(inTitle ? "title" : "body", forKey: .part)
    case .empty, .noTitle, .webAddress, .mailAddress, .telephoneNumber: break
    }
  }
}
