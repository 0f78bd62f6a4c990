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
