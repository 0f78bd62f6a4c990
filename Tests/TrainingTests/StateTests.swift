import Testing

@testable import Training

/// The arrows of the domain page, written down once more by hand.
@Suite struct `States` {
  /// Every pair that no arrow joins is refused, every other allowed; `arrows` is the page's own line.
  private func check<S: State>(_ type: S.Type, _ arrows: [String: [String]]) {
    for from in S.allCases {
      let allowed = Set(arrows[from.rawValue] ?? [])
      for to in S.allCases where to != from {
        #expect(from.leads(to: to) == allowed.contains(to.rawValue), "\(from) → \(to)")
      }
    }
    #expect(Set(S.allCases.map(\.japanese)).count == S.allCases.count)
  }

  @Test func `of a plan lead from unknown to what an academy says`() {
    check(
      PlanStatus.self,
      [
        "unknown": ["not-planned", "considering", "decided", "not-held", "abolished"],
        "not-planned": ["considering", "decided", "not-held", "abolished"],
        "considering": ["not-planned", "decided", "not-held", "abolished"],
        "decided": ["not-held", "abolished"], "not-held": ["abolished"],
      ])
  }

  @Test func `of a delivery lead from not held to what became of it`() {
    check(
      DeliveryStatus.self,
      [
        "not-delivered": ["delivered", "partly-delivered", "cancelled", "postponed"],
        "partly-delivered": ["delivered"],
      ])
  }

  @Test func `of a reply go through the acknowledgement, or past the date`() {
    check(
      ReplyState.self,
      [
        "not-sent": ["sent", "out-of-scope"],
        "sent": ["acknowledged", "overdue", "out-of-scope"],
        "acknowledged": ["answered", "confirmed-none", "overdue", "out-of-scope"],
        "overdue": ["answered", "confirmed-none", "out-of-scope"],
      ])
    #expect(ReplyState.sent.way(to: .answered) == [.acknowledged, .answered])
    #expect(ReplyState.notSent.way(to: .answered) == [.sent, .acknowledged, .answered])
    #expect(ReplyState.answered.way(to: .sent) == nil)
  }

  @Test func `of a review, a round, a request for a lecturer and a question`() {
    check(
      ReviewStatus.self,
      [
        "unchecked": ["confirmed", "needs-check"], "confirmed": ["final"],
        "needs-check": ["returned"], "returned": ["resubmitted"], "resubmitted": ["final"],
      ])
    check(
      RoundState.self,
      [
        "preparing": ["inquiring"], "inquiring": ["after-due"], "after-due": ["final"],
        "final": ["published"],
      ])
    check(
      LecturerRequestState.self,
      [
        "requested": ["candidate-named", "failed"], "candidate-named": ["arranging", "failed"],
        "arranging": ["informally-agreed", "failed"], "informally-agreed": ["agreed", "failed"],
        "agreed": ["delivered"],
      ])
    check(
      QueryState.self, ["open": ["answered", "withdrawn"], "answered": ["resolved", "withdrawn"]])
  }

  @Test func `that mean nothing was said, nothing was done, nothing applies are four words`() {
    let words = [
      PlanStatus.unknown.japanese, DeliveryStatus.notDelivered.japanese,
      ReplyState.confirmedNone.japanese, ReplyState.overdue.japanese,
    ]
    #expect(words == ["未把握", "未実施", "該当なし（確認済み）", "期限超過（未回答）"])
  }
}
