public import Diagnostics

/// How many people of which nationality there are, as a file counts them.
public struct ResidentList: Hashable, Sendable {
  /// One row.
  public struct Entry: Hashable, Sendable {
    /// The name as the file has it.
    public var name: String
    /// The nationality; nil if the table of nationalities does not know the name.
    public var nationality: Nationality?
    /// How many people.
    public var people: Int
    /// The line of the file, counted from 1.
    public var line: Int
  }

  /// The rows that count, in the order of the file.
  public var entries: [Entry]
  /// What the file says all rows make; nil if it does not.
  public var total: Int?
  /// What is wrong or worth knowing in the file.
  public var diagnostics: [Diagnostic]

  /// How many people the rows make.
  public var people: Int { entries.reduce(0) { $0 + $1.people } }
}
