/// Why an entry cannot be read: always the name of the value, never the value.
public enum EntryProblem: Error, Hashable, Sendable {
  /// There is no value of this name; the names there are.
  case unknownName(String, known: [String])
  /// The value cannot be what it should; what it should be.
  case badValue(String, wanted: String)
  /// A value without which nothing can be kept is missing.
  case missing(String)
  /// No organisation has this code.
  case unknownOrganization(String)
}
