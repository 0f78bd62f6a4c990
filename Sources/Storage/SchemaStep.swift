public import GRDB

/// One change to the tables of a database file.
///
/// A step runs in a transaction of its own. Foreign keys do not act in it, so that a table can be made anew: nothing
/// is deleted by `ON DELETE CASCADE`. They are checked before the step counts.
public struct SchemaStep: Sendable {
  /// A short name in lower case with hyphens, for messages.
  public let name: String
  let change: @Sendable (Database) throws -> Void

  /// A step in Swift, which must do the same on every machine: it may ask no clock and no dice.
  public init(_ name: String, change: @escaping @Sendable (Database) throws -> Void) {
    self.name = name
    self.change = change
  }

  /// A step that is SQL, one or more statements. Every table must be `STRICT`.
  public init(_ name: String, statements: String) {
    self.init(name) { try $0.execute(sql: statements) }
  }
}
