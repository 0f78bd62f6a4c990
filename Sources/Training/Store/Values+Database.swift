public import GRDB
public import Tables

/// How the values of records stand in the file: years and counts as numbers, days and codes as text.
extension FiscalYear: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { year.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> FiscalYear? {
    Int.fromDatabaseValue(value).flatMap { FiscalYear($0) }
  }
}

extension CalendarDay: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> CalendarDay? {
    String.fromDatabaseValue(value).flatMap { CalendarDay(iso: $0) }
  }
}

extension Choices: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Choices? {
    String.fromDatabaseValue(value).map { Choices(text: $0) }
  }
}

extension Counts: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Counts? {
    String.fromDatabaseValue(value).flatMap { Counts(text: $0) }
  }
}
