/// Where a whole academy stands: one segment of the bar, and every academy is in just one.
public enum ProgressStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// 実施済.
  case delivered
  /// 今年度予定: in this year's plan, not held yet.
  case thisYear = "this-year"
  /// 次年度予定: not this year, but in next year's plan or moved to it.
  case nextYear = "next-year"
  /// 検討中: being thought about, or decided and still to be confirmed.
  case considering
  /// 予定なし: known not to be planned, not held, abolished or given up.
  case notPlanned = "not-planned"
  /// 該当なし（確認済み）.
  case confirmedNone = "confirmed-none"
  /// 未把握.
  case unknown

  /// The words.
  public var japanese: String {
    switch self {
    case .delivered: "実施済"
    case .thisYear: "今年度予定"
    case .nextYear: "次年度予定"
    case .considering: "検討中"
    case .notPlanned: "予定なし"
    case .confirmedNone: "該当なし（確認済み）"
    case .unknown: "未把握"
    }
  }

  /// The standing whose look and sign it shares.
  public var standing: Standing {
    switch self {
    case .delivered: .delivered
    case .thisYear: .included
    case .nextYear: .nextYear
    case .considering: .considering
    case .notPlanned: .notPlanned
    case .confirmedNone: .confirmedNone
    case .unknown: .unknown
    }
  }
}
