import GRDB

/// What the store knows of every member of one round, counted out.
struct RoundTally: Hashable, Sendable {
  /// The members, without 対象外.
  var members = NumberSet()
  /// The organisations with an answer.
  var answered = NumberSet()
  /// Those that said that it does not apply.
  var confirmedNone = NumberSet()
}

extension RoundTally {
  /// Counts a round in the store.
  init(_ round: String, _ organizations: OrganizationList, _ database: Database) throws {
    let found = try String.fetchCursor(
      database,
      sql: "SELECT organization FROM current_roundMembers WHERE round = ?1 AND \(Self.keys)",
      arguments: [round])
    while let code = try found.next() {
      if let number = organizations.numbers[code] { members.insert(number) }
    }
    let requests = try Row.fetchCursor(
      database,
      sql: """
        SELECT organization, state FROM current_requests
        WHERE round = ?1 AND \(Self.keys) AND state IN (?2, ?3, ?4)
        """,
      arguments: [
        round, ReplyState.answered.rawValue, ReplyState.confirmedNone.rawValue,
        ReplyState.outOfScope.rawValue,
      ])
    var outside = NumberSet()
    while let row = try requests.next() {
      guard let number = organizations.numbers[row[0]] else { continue }
      switch ReplyState(rawValue: row[1]) {
      case .outOfScope: outside.insert(number)
      case .confirmedNone:
        answered.insert(number)
        confirmedNone.insert(number)
      default: answered.insert(number)
      }
    }
    members = members.subtracting(outside)
  }

  /// The keys of a round begin with its name; `0` comes after the slash. The index over keys finds them.
  private static let keys = "key >= ?1 || '/' AND key < ?1 || '0'"
}
