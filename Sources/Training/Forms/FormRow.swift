internal import Tables

/// A line of one of the tables of a form, with what its cells mean.
struct FormRow {
  let section: FormSection
  let row: Int
  /// The cells that hold something, by the names of their fields.
  let cells: [String: FormCell]

  subscript(_ name: String) -> Understood { cells[name]?.value ?? .blank }

  func text(_ name: String) -> String {
    if case .text(let text) = self[name] { text } else { "" }
  }
  func hours(_ name: String) -> Double? {
    if case .hours(let hours) = self[name] { hours } else { nil }
  }
  func count(_ name: String) -> Int? {
    if case .count(let count) = self[name] { count } else { nil }
  }
  func day(_ name: String) -> CalendarDay? {
    if case .day(let day) = self[name] { day } else { nil }
  }
  func code(_ name: String) -> String {
    if case .code(let code) = self[name] { code } else { "" }
  }
  func codes(_ name: String) -> [String] {
    if case .codes(let codes) = self[name] { codes } else { [] }
  }
  var year: FiscalYear? {
    if case .year(let year) = self["fiscalYear"] { year } else { nil }
  }

  /// The options of a property with a sign in their column.
  func chosen(_ property: String) -> Choices {
    Choices(
      cells.values.filter { $0.column.field.property == property && $0.value == .yes }
        .map(\.column.field.option))
  }

  /// The counts of a property with a column for each option.
  func counts(_ property: String) -> Counts {
    var numbers: [String: Int] = [:]
    for cell in cells.values where cell.column.field.property == property {
      if case .count(let count) = cell.value { numbers[cell.column.field.option] = count }
    }
    return Counts(numbers)
  }

  /// The properties that say 該当なし.
  var notApplicable: Choices {
    Choices(
      cells.values.filter {
        $0.value == .notApplicable && $0.column.field.option.isEmpty
          && !["fiscalYear", "status", "lastYear", "courses", "courseHours"]
            .contains($0.column.field.property)
      }.map(\.column.field.property))
  }

  /// Whether nothing is in it but what stands in every line anyway.
  var isBlank: Bool {
    cells.values.allSatisfy { ["fiscalYear", "lastYear"].contains($0.column.field.property) }
  }

  /// The leftmost cell, where a finding about the line points.
  var first: CellPosition {
    cells.values.map(\.position).min() ?? CellPosition(row: row, column: 1)
  }

  /// The cell of the first of some fields that holds something, else the leftmost.
  func place(_ names: String...) -> CellPosition {
    names.lazy.compactMap { cells[$0]?.position }.first ?? first
  }

  /// Which cell gave each value.
  func map(_ grid: FormGrid) -> CellMap {
    let own = cells.filter { !["courses", "courseHours", "lastYear"].contains($0.key) }
    return CellMap(own.mapValues { grid.place($0.position) })
  }
}
