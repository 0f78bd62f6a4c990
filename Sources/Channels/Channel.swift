/// A short channel on which a notice goes out beside the paper.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  /// A post on X, by the rules of twitter-text version 3: 280 weighted characters.
  case x
  /// A LINE message: 5,000 UTF-16 units.
  case line
  /// An emergency mail to every telephone of an area (緊急速報メール): a title of 15 and a body of 200 characters.
  case areaMail = "area-mail"
  /// Text for anything else; nothing is counted.
  case plain

  /// The most a text may count; nil where nothing is counted.
  public var limit: Int? {
    switch self {
    case .x: 280
    case .line: 5000
    case .areaMail: 200
    case .plain: nil
    }
  }
}
