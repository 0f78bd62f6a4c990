import Testing

/// A mistake that a person makes with the tracker, and what must come of it.
struct TrackerError: CustomTestStringConvertible, Sendable {
  /// The command line behind `shirube training`; `DIR` is the folder that the database `t.sqlite` is in.
  var arguments: [String]
  /// What the run must end with.
  var status: Int32
  /// What the message must name, in either language.
  var words: [String]
  /// What is done to a good database, or put beside it, before.
  var prepare: @Sendable (Tracker) throws -> Void

  init(
    _ arguments: String..., status: Int32, names words: String...,
    prepare: @escaping @Sendable (Tracker) throws -> Void = { _ in }
  ) {
    self.arguments = arguments
    self.status = status
    self.words = words
    self.prepare = prepare
  }

  /// A mistake in `round create R9` with all that it needs, and more.
  static func create(
    _ more: String..., status: Int32 = 64, names words: String...
  ) -> TrackerError {
    var error = TrackerError("round", "create", "R9", status: status)
    let needed = ["--deliveries": "R9", "--as-of": "2027-09-01", "--due": "2027-10-15"]
    error.arguments += needed.sorted { $0.key < $1.key }
      .filter { !more.contains($0.key) }.flatMap { [$0.key, $0.value] }
    error.arguments += more
    error.words = words
    return error
  }

  /// A mistake in the entry of a subject of fa-17.
  static func record(
    _ kind: String, _ more: String..., status: Int32 = 64, names words: String...
  ) -> TrackerError {
    var error = TrackerError("record", kind, status: status)
    error.arguments += Tracker.subject + more
    error.words = words
    return error
  }

  var testDescription: String { arguments.joined(separator: " ") }
}
