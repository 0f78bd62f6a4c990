/// Whether a subject is in an academy's training plan of a fiscal year (組入れ).
public enum PlanStatus: String, State {
  /// 未把握: nobody has said; it is not 予定なし, and not 未回答 either.
  case unknown
  /// 予定なし: the academy says it will not; with a reason.
  case notPlanned = "not-planned"
  /// 検討中: the academy says it is thinking about it.
  case considering
  /// 組入れ決定: it stands in the plan.
  case decided
  /// 開講なし: the course is not held in that year.
  case notHeld = "not-held"
  /// 廃止: the course is no more.
  case abolished

  public var japanese: String {
    switch self {
    case .unknown: "未把握"
    case .notPlanned: "予定なし"
    case .considering: "検討中"
    case .decided: "組入れ決定"
    case .notHeld: "開講なし"
    case .abolished: "廃止"
    }
  }

  public var next: Set<PlanStatus> {
    switch self {
    case .unknown: [.notPlanned, .considering, .decided, .notHeld, .abolished]
    case .notPlanned: [.considering, .decided, .notHeld, .abolished]
    case .considering: [.notPlanned, .decided, .notHeld, .abolished]
    case .decided: [.notHeld, .abolished]
    case .notHeld: [.abolished]
    case .abolished: []
    }
  }

  /// Whether the domain asks for a reason.
  public var needsReason: Bool { self == .notPlanned }
}
