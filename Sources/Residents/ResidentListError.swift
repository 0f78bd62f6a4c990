public import Diagnostics
public import Tables

/// Why no numbers of residents can be read from a file.
public enum ResidentListError: Error, Hashable, Sendable {
  /// The file is no table.
  case unreadable(TableError)
  /// The table does not say which numbers count; each diagnostic tells why.
  case notResidents([Diagnostic])

  /// What to tell the person.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .unreadable(let error): [error.diagnostic]
    case .notResidents(let diagnostics): diagnostics
    }
  }
}
