/// How far one subject has come at one academy: what a cell of the matrix says.
///
/// The cases are in their precedence: of several subjects in one cell the first that holds is told.
public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  /// 実施済: held this year, wholly or in part.
  case delivered
  /// 組入れ済: in this year's plan, with topic, hours and evidence.
  case included
  /// 次年度予定: in next year's plan.
  case nextYear = "next-year"
  /// 翌年度へ延期: was to be held this year, and was moved.
  case postponed
  /// 確認中: decided, but hours, topic or evidence are missing.
  case unconfirmed
  /// 検討中: being thought about.
  case considering
  /// 中止: was to be held this year, and is given up.
  case cancelled
  /// 予定なし: the academy says it will not.
  case notPlanned = "not-planned"
  /// 開講なし: the course is not held.
  case notHeld = "not-held"
  /// 廃止: the course is no more.
  case abolished
  /// 該当なし（確認済み）: the academy says that the questions do not apply.
  case confirmedNone = "confirmed-none"
  /// 未把握: nobody knows. It is neither 未実施 nor 未回答.
  case unknown

  /// The words, as every output says them.
  public var japanese: String {
    switch self {
    case .delivered: "実施済"
    case .included: "組入れ済"
    case .nextYear: "次年度予定"
    case .postponed: "翌年度へ延期"
    case .unconfirmed: "確認中"
    case .considering: "検討中"
    case .cancelled: "中止"
    case .notPlanned: "予定なし"
    case .notHeld: "開講なし"
    case .abolished: "廃止"
    case .confirmedNone: "該当なし"
    case .unknown: "未把握"
    }
  }

  /// One character for a small tile; no two are alike.
  public var sign: String {
    switch self {
    case .delivered: "済"
    case .included: "組"
    case .nextYear: "次"
    case .postponed: "延"
    case .unconfirmed: "確"
    case .considering: "検"
    case .cancelled: "中"
    case .notPlanned: "無"
    case .notHeld: "休"
    case .abolished: "廃"
    case .confirmedNone: "該"
    case .unknown: "？"
    }
  }

  /// Whether the hours are told beside it.
  public var tellsHours: Bool { self == .delivered || self == .included }

  /// The segment of the bar to which it counts.
  public var step: ProgressStep {
    switch self {
    case .delivered: .delivered
    case .included: .thisYear
    case .nextYear, .postponed: .nextYear
    case .unconfirmed, .considering: .considering
    case .cancelled, .notPlanned, .notHeld, .abolished: .notPlanned
    case .confirmedNone: .confirmedNone
    case .unknown: .unknown
    }
  }

  /// Its place in the precedence, 0 first.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
