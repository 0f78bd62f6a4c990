public import Tables

/// Marks requests of a round as what has become of them: gone out, acknowledged, past the date, not asked after all.
public struct RequestMarking {
  /// The round.
  public let round: Round

  /// Takes a round.
  public init(_ round: Round) { self.round = round }

  /// Moves the requests to some organisations along the arrows; those that cannot move are given back.
  public func move(
    _ organizations: [String], to state: ReplyState, on day: CalendarDay, in writer: TrainingWriter
  ) throws -> (moved: [String], left: [String]) {
    var result: (moved: [String], left: [String]) = ([], [])
    for organization in organizations {
      var request = try writer.reader.found(Request.self, key: "\(round.id)/\(organization)")
      guard let way = request.state.way(to: state) else {
        result.left.append(organization)
        continue
      }
      if way.isEmpty { continue }
      for step in way {
        request.state = step
        if step == .sent { request.sentOn = day }
        if step.hasAnswer { request.answeredOn = day }
        try writer.record(request)
      }
      result.moved.append(organization)
    }
    return result
  }

  /// Grants a later day to some organisations, or to all: then it is the round's own, and whoever had an earlier one gets it.
  ///
  /// Gives those it was granted to. The day must not be before the round is due.
  public func extend(
    _ organizations: [String]?, to day: CalendarDay, in writer: TrainingWriter
  ) throws -> [String] {
    let requests =
      try organizations?.map { try writer.reader.found(Request.self, key: "\(round.id)/\($0)") }
      ?? writer.reader.all(Request.self, where: ["round": round.id])
    if organizations == nil {
      var extended = round
      extended.extendedDue = day
      try writer.record(extended)
    }
    for var request in requests {
      if organizations == nil, request.extendedDue.map({ $0 >= day }) ?? true { continue }
      request.extendedDue = day
      try writer.record(request)
    }
    return requests.map(\.organization)
  }

  /// Marks as 期限超過（未回答） whatever was asked and has no answer after its last day; gives those organisations.
  public func markOverdue(on day: CalendarDay, in writer: TrainingWriter) throws -> [String] {
    let waiting = try writer.reader.all(Request.self, where: ["round": round.id])
      .filter { request in
        (request.state == .sent || request.state == .acknowledged)
          && (request.extendedDue ?? round.lastDay) < day
      }
    for var request in waiting {
      request.state = .overdue
      try writer.record(request)
    }
    return waiting.map(\.organization)
  }
}
