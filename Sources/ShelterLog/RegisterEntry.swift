public import Sheets

/// One line of the register.
public enum RegisterEntry: Hashable, Sendable {
  /// A notice was issued.
  case issued(NoticeRecord)
  /// A notice ended before its time, or was taken down, at a moment.
  case ended(NoticeNumber, at: String)
}

extension RegisterEntry: Codable {
  private enum Keys: String, CodingKey { case issued, ended, at }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    if let record = try fields.decodeIfPresent(NoticeRecord.self, forKey: .issued) {
      self = .issued(record)
    } else {
      self = .ended(
        try fields.decode(NoticeNumber.self, forKey: .ended),
        at: try fields.decode(String.self, forKey: .at))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Keys.self)
    switch self {
    case .issued(let record): try fields.encode(record, forKey: .issued)
    case .ended(let number, let moment):
      try fields.encode(number, forKey: .ended)
      try fields.encode(moment, forKey: .at)
    }
  }
}
