/// The lists of options, named as in `options.csv`.
public enum OptionList: String, Hashable, Sendable, Codable, CaseIterable {
  /// What a subject is about.
  case topic
  /// What is taught or used.
  case tool
  /// Why something is not in the plan or was not held.
  case reason
  /// Who teaches.
  case lecturer
  /// How a subject stands in its course.
  case mode
  /// Whom a list of people counts.
  case roster
  /// What a drill practises.
  case drill
}
