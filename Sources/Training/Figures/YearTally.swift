import GRDB

/// What the store knows of every organisation in one fiscal year, counted out.
struct YearTally: Hashable, Sendable {
  /// Hours and trainees of the classes held.
  struct Amounts: Hashable, Sendable {
    var hours: Double? = 0
    var trainees: Int? = 0
    var classes = 0
  }

  /// The organisations of whose plan something is known.
  var known = NumberSet()
  /// Those with a subject in the plan.
  var included = NumberSet()
  /// Those with a class of any state, which is known therefore.
  var held = NumberSet()
  /// Those that held a class.
  var delivered = NumberSet()
  /// Hours and trainees by prefecture, and of the whole country under the empty code; each class once in each.
  var amounts: [String: Amounts] = [:]
}

extension YearTally {
  /// Counts a year in the store.
  init(_ year: FiscalYear, _ organizations: OrganizationList, _ database: Database) throws {
    try readEntries(year, organizations, database)
    try readDeliveries(year, organizations, database)
  }

  /// The rule of ``CurriculumEntry/isIncluded`` in the words of the store.
  private mutating func readEntries(
    _ year: FiscalYear, _ organizations: OrganizationList, _ database: Database
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT organization, status = 'decided' AND topics <> '' AND evidence <> ''
          AND IFNULL(lectureHours, 0) + IFNULL(exerciseHours, 0) + IFNULL(practicalHours, 0)
            + IFNULL(tabletopHours, 0) + IFNULL(onlineHours, 0) > 0
        FROM current_curriculumEntries WHERE fiscalYear = ? AND status <> 'unknown'
        """, arguments: [year])
    while let row = try rows.next() {
      guard let number = organizations.numbers[row[0]] else { continue }
      known.insert(number)
      if row[1] as Bool { included.insert(number) }
    }
  }

  private mutating func readDeliveries(
    _ year: FiscalYear, _ organizations: OrganizationList, _ database: Database
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT organization, jointWith, status IN ('delivered', 'partly-delivered'),
          hours, staffTrainees, volunteerTrainees, otherTrainees
        FROM current_deliveries WHERE fiscalYear = ? ORDER BY revision
        """, arguments: [year])
    while let row = try rows.next() {
      let isHeld: Bool = row[2]
      let joint: String = row[1]
      let numbers = ([row[0] as String] + joint.split(separator: " ").map(String.init))
        .compactMap { organizations.numbers[$0] }
      for number in numbers {
        held.insert(number)
        if isHeld { delivered.insert(number) }
      }
      guard isHeld, !numbers.isEmpty else { continue }
      for prefecture in Set(numbers.map { organizations.prefectures[$0] }).union([""]) {
        amounts[prefecture, default: Amounts()].add(row)
      }
    }
  }
}

extension YearTally.Amounts {
  /// Adds a class that was held.
  fileprivate mutating func add(_ row: Row) {
    if classes == 0 { (hours, trainees) = (nil, nil) }
    classes += 1
    if let some = row[3] as Double? { hours = (hours ?? 0) + some }
    for column in 4...6 {
      if let some = row[column] as Int? { trainees = (trainees ?? 0) + some }
    }
  }
}
