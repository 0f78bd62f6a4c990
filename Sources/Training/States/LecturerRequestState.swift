/// Where a request for a lecturer stands.
public enum LecturerRequestState: String, State {
  /// 依頼: the academy has asked.
  case requested
  /// 候補提示: the department has named candidates.
  case candidateNamed = "candidate-named"
  /// 調整中: dates and contents are being talked about.
  case arranging
  /// 内諾: the candidate has said yes.
  case informallyAgreed = "informally-agreed"
  /// 決定: it is settled.
  case agreed
  /// 不調: nobody was found; with a reason.
  case failed
  /// 実施済: the lecture was held.
  case delivered

  public var japanese: String {
    switch self {
    case .requested: "依頼"
    case .candidateNamed: "候補提示"
    case .arranging: "調整中"
    case .informallyAgreed: "内諾"
    case .agreed: "決定"
    case .failed: "不調"
    case .delivered: "実施済"
    }
  }

  public var next: Set<LecturerRequestState> {
    switch self {
    case .requested: [.candidateNamed, .failed]
    case .candidateNamed: [.arranging, .failed]
    case .arranging: [.informallyAgreed, .failed]
    case .informallyAgreed: [.agreed, .failed]
    case .agreed: [.delivered]
    case .failed, .delivered: []
    }
  }

  /// Whether a lecturer was found.
  public var isMatched: Bool { self == .agreed || self == .delivered }
  /// Whether the domain asks for a reason.
  public var needsReason: Bool { self == .failed }
}
