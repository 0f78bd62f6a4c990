/// Where a round stands.
public enum RoundState: String, State {
  /// 準備中: nothing has gone out.
  case preparing
  /// 照会中: the forms are out.
  case inquiring
  /// 期限後: the date is past.
  case afterDue = "after-due"
  /// 確定: no more answers are taken.
  case final
  /// 公表: the figures are frozen.
  case published

  public var japanese: String {
    switch self {
    case .preparing: "準備中"
    case .inquiring: "照会中"
    case .afterDue: "期限後"
    case .final: "確定"
    case .published: "公表"
    }
  }

  public var next: Set<RoundState> {
    switch self {
    case .preparing: [.inquiring]
    case .inquiring: [.afterDue]
    case .afterDue: [.final]
    case .final: [.published]
    case .published: []
    }
  }
}
