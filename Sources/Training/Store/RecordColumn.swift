import GRDB

/// A column of a kind of record, as the schema tells it.
public struct RecordColumn: Hashable, Sendable {
  /// How its values stand in the file.
  public enum Kind: String, Hashable, Sendable {
    case text = "TEXT"
    case integer = "INTEGER"
    case real = "REAL"
  }

  /// The name, which is that of the property.
  public let name: String
  /// How its values stand in the file.
  public let kind: Kind
  /// Whether it may be empty: nobody knows.
  public let isOptional: Bool
}

extension RecordTable {
  /// Its columns in the order of the schema, without those that all kinds have.
  public var columns: [RecordColumn] { Self.allColumns[self] ?? [] }

  private static let allColumns = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.readColumns()) })

  private func readColumns() -> [RecordColumn] {
    guard let table = TrainingSchema.tables.first(where: { $0.name == rawValue }) else { return [] }
    return table.columns.split(separator: ",").compactMap { column in
      let words = column.split { $0.isWhitespace }
      guard words.count >= 2, let kind = RecordColumn.Kind(rawValue: String(words[1])) else {
        return nil
      }
      return RecordColumn(
        name: words[0].filter { $0 != "\"" }, kind: kind, isOptional: words.count == 2)
    }
  }
}
