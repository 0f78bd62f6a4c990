public import Tables

/// A table of a report for CSV, with the name of its section.
public struct NamedTextTable: Hashable, Sendable {
  /// The stable name of the section, for a file name.
  public let name: String
  /// The title of the section.
  public let title: String
  /// The table.
  public let table: TextTable
}
