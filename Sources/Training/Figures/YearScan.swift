import GRDB

/// What each year and each round of a store knows of every organisation, as sets of small numbers.
struct YearScan {
  /// Hours and trainees of the classes held in a year.
  struct Amounts {
    var hours: Double?
    var trainees: Int?
    var classes = 0

    /// A year without any class has 0 of both.
    init() { (hours, trainees) = (0, 0) }
  }

  /// The members of each round, without 対象外.
  private(set) var members: [NumberSet] = []
  /// The organisations with an answer, by round.
  private(set) var answered: [NumberSet] = []
  /// Those that said that it does not apply, by round.
  private(set) var confirmedNone: [NumberSet] = []
  /// The organisations with a subject in the plan.
  private(set) var included: [FiscalYear: NumberSet] = [:]
  /// The organisations of whose plan something is known.
  private(set) var known: [FiscalYear: NumberSet] = [:]
  /// The organisations with a class of any state, which is known therefore.
  private(set) var held: [FiscalYear: NumberSet] = [:]
  /// The organisations that held a class.
  private(set) var delivered: [FiscalYear: NumberSet] = [:]
  /// Hours and trainees.
  private(set) var amounts: [FiscalYear: Amounts] = [:]

  private let database: Database
  private var numbers: [String: Int] = [:]

  init(_ rounds: [Round], prefecture: String?, from reader: TrainingReader) throws {
    database = reader.database
    try readOrganizations(prefecture)
    try readRounds(rounds)
    try readEntries()
    try readDeliveries()
  }

  private mutating func readOrganizations(_ prefecture: String?) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id FROM current_organizations WHERE kind <> ?"
        + (prefecture == nil ? "" : " AND prefecture = ?"),
      arguments: StatementArguments(
        [OrganizationKind.trainingCentre.rawValue] + (prefecture.map { [$0] } ?? [])))
    while let row = try rows.next() { numbers[row[0]] = numbers.count }
  }

  private mutating func readRounds(_ rounds: [Round]) throws {
    var places: [String: Int] = [:]
    for (place, round) in rounds.enumerated() { places[round.id] = place }
    members = Array(repeating: [], count: rounds.count)
    answered = members
    confirmedNone = members
    var outside = members
    let found = try Row.fetchCursor(
      database, sql: "SELECT round, organization FROM current_roundMembers")
    while let row = try found.next() {
      guard let place = places[row[0]], let number = numbers[row[1]] else { continue }
      members[place].insert(number)
    }
    let requests = try Row.fetchCursor(
      database,
      sql: "SELECT round, organization, state FROM current_requests WHERE state IN (?, ?, ?)",
      arguments: [
        ReplyState.answered.rawValue, ReplyState.confirmedNone.rawValue,
        ReplyState.outOfScope.rawValue,
      ])
    while let row = try requests.next() {
      guard let place = places[row[0]], let number = numbers[row[1]] else { continue }
      let state: String = row[2]
      if state == ReplyState.outOfScope.rawValue {
        outside[place].insert(number)
      } else {
        answered[place].insert(number)
        if state == ReplyState.confirmedNone.rawValue { confirmedNone[place].insert(number) }
      }
    }
    for place in members.indices { members[place].subtract(outside[place]) }
  }

  /// The rule of ``CurriculumEntry/isIncluded`` in the words of the store.
  private mutating func readEntries() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT fiscalYear, organization, status = 'decided' AND topics <> '' AND evidence <> ''
          AND IFNULL(lectureHours, 0) + IFNULL(exerciseHours, 0) + IFNULL(practicalHours, 0)
            + IFNULL(tabletopHours, 0) + IFNULL(onlineHours, 0) > 0
        FROM current_curriculumEntries WHERE status <> 'unknown'
        """)
    while let row = try rows.next() {
      guard let year = FiscalYear(row[0] as Int), let number = numbers[row[1]] else { continue }
      known[year, default: []].insert(number)
      if row[2] as Bool { included[year, default: []].insert(number) }
    }
  }

  private mutating func readDeliveries() throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT fiscalYear, organization, jointWith, status IN ('delivered', 'partly-delivered'),
          hours, staffTrainees, volunteerTrainees, otherTrainees
        FROM current_deliveries
        """)
    while let row = try rows.next() {
      guard let year = FiscalYear(row[0] as Int) else { continue }
      let isHeld: Bool = row[3]
      let joint: String = row[2]
      var takes = false
      for code in [row[1] as String] + joint.split(separator: " ").map(String.init) {
        guard let number = numbers[code] else { continue }
        takes = true
        held[year, default: []].insert(number)
        if isHeld { delivered[year, default: []].insert(number) }
      }
      guard takes, isHeld else { continue }
      amounts[year, default: Amounts()].add(row)
    }
  }
}

extension YearScan.Amounts {
  /// Adds a class that was held.
  fileprivate mutating func add(_ row: Row) {
    if classes == 0 { (hours, trainees) = (nil, nil) }
    classes += 1
    if let some = row[4] as Double? { hours = (hours ?? 0) + some }
    for column in 5...7 {
      if let some = row[column] as Int? { trainees = (trainees ?? 0) + some }
    }
  }
}
