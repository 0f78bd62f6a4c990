/// A state that moves only along the arrows of the domain: a move that no arrow shows is a correction, with a reason.
public protocol State: RawRepresentable, Hashable, Sendable, CaseIterable, Codable
where RawValue == String {
  /// The Japanese word, as forms and reports say it.
  var japanese: String { get }
  /// The states to which an arrow leads.
  var next: Set<Self> { get }
}

extension State {
  /// Whether a thing may go from this state to another without a correction; staying is always allowed.
  public func leads(to other: Self) -> Bool { other == self || next.contains(other) }

  /// The shortest way to another state along the arrows, that state last; nil if there is none.
  ///
  /// An answer that comes in while its request is only sent is an acknowledgement too: the way tells what to record.
  public func way(to goal: Self) -> [Self]? {
    var ways: [(state: Self, way: [Self])] = [(self, [])]
    var seen: Set<Self> = [self]
    while !ways.isEmpty {
      let (state, way) = ways.removeFirst()
      if state == goal { return way }
      for step in Self.allCases where state.next.contains(step) && seen.insert(step).inserted {
        ways.append((step, way + [step]))
      }
    }
    return nil
  }
}
