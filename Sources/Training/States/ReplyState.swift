/// Where a request to an organisation stands.
public enum ReplyState: String, State {
  /// 未送付: the form has not gone out.
  case notSent = "not-sent"
  /// 送付済: the form has gone out.
  case sent
  /// 受領確認: the organisation has said that it has the form.
  case acknowledged
  /// 回答済: an answer was accepted.
  case answered
  /// 該当なし（確認済み）: the organisation says that the questions do not apply to it.
  case confirmedNone = "confirmed-none"
  /// 期限超過（未回答）: the date is past and no answer is here.
  case overdue
  /// 対象外: it is not asked after all, and not in the denominator.
  case outOfScope = "out-of-scope"

  public var japanese: String {
    switch self {
    case .notSent: "未送付"
    case .sent: "送付済"
    case .acknowledged: "受領確認"
    case .answered: "回答済"
    case .confirmedNone: "該当なし（確認済み）"
    case .overdue: "期限超過（未回答）"
    case .outOfScope: "対象外"
    }
  }

  public var next: Set<ReplyState> {
    switch self {
    case .notSent: [.sent, .outOfScope]
    case .sent: [.acknowledged, .overdue, .outOfScope]
    case .acknowledged: [.answered, .confirmedNone, .overdue, .outOfScope]
    case .answered, .confirmedNone, .outOfScope: []
    case .overdue: [.answered, .confirmedNone, .outOfScope]
    }
  }

  /// Whether an answer is here, in either sense.
  public var hasAnswer: Bool { self == .answered || self == .confirmedNone }
  /// Whether the organisation was asked and has not answered (未回答): before the date or after it.
  public var isUnanswered: Bool { self == .sent || self == .acknowledged || self == .overdue }
}
