import GRDB

/// The organisations that reports may count, each with a number: its place in the order of their codes.
struct OrganizationList {
  /// The numbers by code.
  let numbers: [String: Int]
  /// The prefecture by number.
  let prefectures: [String]

  /// Reads them; training centres are never counted.
  init(_ database: Database) throws {
    var numbers: [String: Int] = [:]
    var prefectures: [String] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, prefecture FROM current_organizations WHERE kind <> ? ORDER BY id",
      arguments: [OrganizationKind.trainingCentre.rawValue])
    while let row = try rows.next() {
      numbers[row[0]] = prefectures.count
      prefectures.append(row[1])
    }
    self.numbers = numbers
    self.prefectures = prefectures
  }

  /// Those of a prefecture.
  func numbers(in prefecture: String) -> NumberSet {
    var found = NumberSet()
    for (number, code) in prefectures.enumerated() where code == prefecture { found.insert(number) }
    return found
  }
}
