import GRDB

/// Records as fields of text, as a spreadsheet holds them: numbers as digits, `1` and `0`, days by ISO 8601.
public enum RecordText {
  /// The record whose columns hold these texts; a column that is left out is empty.
  ///
  /// Throws ``TrainingError/unusable(_:property:)`` with the first column whose text is no value of it.
  public static func read<Value: Record>(_ fields: [String: String], as type: Value.Type)
    throws(TrainingError) -> Value
  {
    var values: [String: DatabaseValue] = [:]
    for column in Value.table.columns {
      let text = fields[column.name] ?? ""
      guard let value = self.value(text, column) else {
        throw .unusable(Value.table, property: column.name)
      }
      values[column.name] = value
    }
    do {
      return try StoredRecord<Value>(row: Row(values)).value
    } catch {
      throw .unusable(Value.table, property: property(in: error))
    }
  }

  /// The texts of a record by column.
  public static func write(_ record: some Record) throws -> [String: String] {
    try StoredRecord(record).databaseDictionary.mapValues { text($0) }
  }

  /// The text of a value.
  static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null, .blob: ""
    case .int64(let number): "\(number)"
    case .double(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .string(let text): text
    }
  }

  /// The value that a text stands for in a column; nil if it is none.
  static func value(_ text: String, _ column: RecordColumn) -> DatabaseValue? {
    if text.isEmpty {
      if column.isOptional { return .null }
      return column.kind == .text ? "".databaseValue : nil
    }
    switch column.kind {
    case .text: return text.databaseValue
    case .integer: return Int64(text).map(\.databaseValue)
    case .real: return Double(text).flatMap { $0.isFinite ? $0.databaseValue : nil }
    }
  }

  private static func property(in error: any Error) -> String {
    switch error {
    case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context):
      context.codingPath.last?.stringValue ?? "?"
    case DecodingError.keyNotFound(let key, _): key.stringValue
    case let error as RowDecodingError:
      error.description.split(separator: "\"").dropFirst().first.map(String.init) ?? "?"
    default: "?"
    }
  }
}
