/// Where a question about an answer stands (確認事項).
public enum QueryState: String, State {
  /// 照会中: asked, no answer yet.
  case open
  /// 回答あり: an answer is here.
  case answered
  /// 解決: settled.
  case resolved
  /// 取下げ: asked in error.
  case withdrawn

  public var japanese: String {
    switch self {
    case .open: "照会中"
    case .answered: "回答あり"
    case .resolved: "解決"
    case .withdrawn: "取下げ"
    }
  }

  public var next: Set<QueryState> {
    switch self {
    case .open: [.answered, .withdrawn]
    case .answered: [.resolved, .withdrawn]
    case .resolved, .withdrawn: []
    }
  }

  /// Whether somebody still has to do something.
  public var isOpen: Bool { self == .open || self == .answered }
}
