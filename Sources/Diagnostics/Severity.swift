/// How much a problem matters.
public enum Severity: String, Hashable, Sendable, Codable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Probably wrong; the result can still be used.
  case warning
  /// Wrong; the result cannot be used.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
