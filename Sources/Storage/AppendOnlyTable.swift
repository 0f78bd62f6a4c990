public import GRDB

/// A table to which rows are only added: SQLite itself refuses to change or delete one.
public struct AppendOnlyTable: Sendable {
  private let name: String
  private let key: String

  /// A table and the column that tells its rows apart; both must be plain identifiers.
  public init(_ name: String, key: String) {
    self.name = name
    self.key = key
  }

  /// Makes the triggers, in the step that makes the table.
  ///
  /// `INSERT OR REPLACE` deletes without asking a trigger for deletion, so a row that is there is refused before.
  public func protect(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TRIGGER \(name)_keeps_rows BEFORE DELETE ON \(name) BEGIN
          SELECT RAISE(ABORT, '\(name): rows are never deleted');
        END;
        CREATE TRIGGER \(name)_keeps_values BEFORE UPDATE ON \(name) BEGIN
          SELECT RAISE(ABORT, '\(name): rows are never changed');
        END;
        CREATE TRIGGER \(name)_replaces_nothing BEFORE INSERT ON \(name)
        WHEN EXISTS (SELECT 1 FROM \(name) WHERE \(key) = NEW.\(key)) BEGIN
          SELECT RAISE(ABORT, '\(name): the row is there');
        END;
        """)
  }
}
