/// How far an answer was checked.
public enum ReviewStatus: String, State {
  /// 未確認: nobody has looked.
  case unchecked
  /// 確認済: looked at, nothing is open.
  case confirmed
  /// 要確認: something is open.
  case needsCheck = "needs-check"
  /// 差戻し: sent back to be mended.
  case returned
  /// 再提出: mended and here again.
  case resubmitted
  /// 確定: counts, and is not changed any more without a correction.
  case final

  public var japanese: String {
    switch self {
    case .unchecked: "未確認"
    case .confirmed: "確認済"
    case .needsCheck: "要確認"
    case .returned: "差戻し"
    case .resubmitted: "再提出"
    case .final: "確定"
    }
  }

  public var next: Set<ReviewStatus> {
    switch self {
    case .unchecked: [.confirmed, .needsCheck]
    case .confirmed, .resubmitted: [.final]
    case .needsCheck: [.returned]
    case .returned: [.resubmitted]
    case .final: []
    }
  }
}
