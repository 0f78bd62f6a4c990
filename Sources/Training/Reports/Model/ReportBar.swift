/// The bar of all academies: segments that sum to the denominator.
public struct ReportBar: Hashable, Sendable, Codable {
  /// A segment.
  public struct Segment: Hashable, Sendable, Codable {
    /// Which.
    public let step: ProgressStep
    /// How many academies.
    public let count: Int
  }

  /// All segments, also those of none, in their order.
  public let segments: [Segment]

  /// Makes the bar of a round.
  init(_ records: RoundRecords) {
    segments = records.progress.map { Segment(step: $0.step, count: $0.count) }
  }

  /// All academies.
  public var total: Int { segments.map(\.count).reduce(0, +) }

  /// `実施済 11 ＋ 今年度予定 7 ＋ … ＝ 55校`.
  public var sum: String {
    segments.map { "\($0.step.japanese) \($0.count)" }.joined(separator: " ＋ ") + " ＝ \(total)校"
  }
}
