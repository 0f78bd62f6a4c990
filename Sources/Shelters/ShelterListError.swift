public import Diagnostics
public import Tables

/// A file from which no list of places can be read.
public enum ShelterListError: Error, Hashable, Sendable {
  /// The file cannot be read as a table or as GeoJSON.
  case unreadable(TableError)
  /// The file is a table of something else; nil if it is not known of what.
  case notAShelterList(OtherDataSet?, Diagnostic)

  /// What to tell the person.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable(let error): error.diagnostic
    case .notAShelterList(_, let diagnostic): diagnostic
    }
  }
}
