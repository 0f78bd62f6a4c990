/// What became of a class (実施).
public enum DeliveryStatus: String, State {
  /// 未実施: not yet; it is known that it was not held so far, unlike 未把握.
  case notDelivered = "not-delivered"
  /// 実施済: held.
  case delivered
  /// 一部実施: held in part.
  case partlyDelivered = "partly-delivered"
  /// 中止: not held and not to be held; with a reason.
  case cancelled
  /// 翌年度へ延期: moved to the next fiscal year.
  case postponed

  public var japanese: String {
    switch self {
    case .notDelivered: "未実施"
    case .delivered: "実施済"
    case .partlyDelivered: "一部実施"
    case .cancelled: "中止"
    case .postponed: "翌年度へ延期"
    }
  }

  public var next: Set<DeliveryStatus> {
    switch self {
    case .notDelivered: [.delivered, .partlyDelivered, .cancelled, .postponed]
    case .delivered, .cancelled, .postponed: []
    case .partlyDelivered: [.delivered]
    }
  }

  /// Whether the academy counts as one that has delivered.
  public var isDelivered: Bool { self == .delivered || self == .partlyDelivered }
  /// Whether the domain asks for a reason.
  public var needsReason: Bool { self == .cancelled }
}
