import GRDB

/// The counts of years and rounds, kept beside the records so that no report counts ten years anew.
///
/// The store itself drops a count as soon as a record is added to what it counts (``TrainingSchema``), so one that
/// stands is that of what stands. One that is missing is counted at once; ``keep()`` puts it back.
struct Tallies {
  /// The organisations by their numbers.
  let organizations: OrganizationList
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    organizations = try OrganizationList(database)
  }

  /// The count of a year.
  func year(_ year: FiscalYear) throws -> YearTally {
    if let text = try kept(Self.scope(year)), let tally = YearTally(text: text) { return tally }
    return try YearTally(year, organizations, database)
  }

  /// The count of a round.
  func round(_ name: String) throws -> RoundTally {
    if let text = try kept(Self.scope(name)), let tally = RoundTally(text: text) { return tally }
    return try RoundTally(name, organizations, database)
  }

  /// Counts what is missing, and keeps it; a round that is no more is dropped.
  func keep() throws {
    let scopes = try Self.scopes(database)
    let kept = Set(try String.fetchAll(database, sql: "SELECT scope FROM tallies"))
    for gone in kept.subtracting(scopes.map(\.0)) {
      try database.execute(sql: "DELETE FROM tallies WHERE scope = ?", arguments: [gone])
    }
    for (scope, text) in scopes where !kept.contains(scope) {
      try database.cachedStatement(sql: "INSERT INTO tallies (scope, content) VALUES (?, ?)")
        .execute(arguments: [scope, try text(self)])
    }
  }

  /// The first count that is not that of the records; nil if all are.
  func wrong() throws -> String? {
    let scopes = Dictionary(uniqueKeysWithValues: try Self.scopes(database))
    let rows = try Row.fetchAll(
      database, sql: "SELECT scope, content FROM tallies ORDER BY scope")
    for row in rows {
      let scope: String = row[0]
      guard try scopes[scope]?(self) == row[1] else { return scope }
    }
    return nil
  }

  private func kept(_ scope: String) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT content FROM tallies WHERE scope = ?"),
      arguments: [scope])
  }

  private typealias Scope = (String, (Tallies) throws -> String)

  /// All that can be counted: every round, and every year that one asks about.
  private static func scopes(_ database: Database) throws -> [Scope] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, deliveriesYear, plansYear FROM current_rounds ORDER BY id")
    var years: Set<FiscalYear> = []
    var scopes: [Scope] = []
    for row in rows {
      let name: String = row[0]
      years.formUnion([row[1] as Int, row[2] as Int].compactMap { FiscalYear($0) })
      scopes.append(
        (scope(name), { try RoundTally(name, $0.organizations, $0.database).text }))
    }
    for year in years {
      scopes.append((scope(year), { try YearTally(year, $0.organizations, $0.database).text }))
    }
    return scopes
  }

  private static func scope(_ year: FiscalYear) -> String { "year/\(year.year)" }
  private static func scope(_ round: String) -> String { "round/\(round)" }
}
