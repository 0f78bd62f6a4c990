import GRDB

/// A column that an export adds for its readers, and an import passes over: words beside codes, 和暦 beside 西暦.
struct DerivedColumn {
  let heading: String
  let value: (Row) -> ExportTable.Field

  /// What is added to a kind of record.
  static func all(
    of table: RecordTable, registry: Registry, organizations: [String: Organization]
  ) -> [DerivedColumn] {
    var columns: [DerivedColumn] = []
    for column in table.columns where !ListColumn.isList(column.name, of: table) {
      let name = column.name
      guard let meaning = ColumnMeaning(name, of: table) else { continue }
      let words = { (row: Row) in
        text(row, name).flatMap { text in
          meaning.words(text, registry) { organizations[$0]?.name }
        }.field
      }
      switch meaning {
      case .state, .option:
        columns.append(DerivedColumn(heading: "\(name) の言葉 _\(name)", value: words))
      case .organization where name == "organization":
        columns.append(DerivedColumn(heading: "機関名 _organizationName", value: words))
        columns.append(
          DerivedColumn(heading: "地域コード _prefecture") {
            text($0, name).flatMap { organizations[$0]?.prefecture }.field
          })
      case .organization: continue
      case .year: columns.append(DerivedColumn(heading: "年度（和暦） _\(name)", value: words))
      case .day: columns.append(DerivedColumn(heading: "和暦 _\(name)", value: words))
      }
    }
    return columns
  }

  private static func text(_ row: Row, _ column: String) -> String? {
    let value: DatabaseValue? = row[column]
    return value.map(RecordText.text)
  }
}

extension String? {
  /// A cell of text; empty for nothing.
  fileprivate var field: ExportTable.Field { map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
}
