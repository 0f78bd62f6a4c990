import Testing

/// A mistake that a person makes, and what must come of it.
struct ProvokedError: CustomTestStringConvertible {
  /// The command line; `OUT` is a path in a fresh folder.
  var arguments: [String]
  /// What the run must end with.
  var status: Int32
  /// What the message must name, in either language.
  var words: [String]
  /// What is read from standard input.
  var input: String?

  init(_ arguments: String..., status: Int32, names words: String..., input: String? = nil) {
    self.arguments = arguments
    self.status = status
    self.words = words
    self.input = input
  }

  /// A mistake in `sign`, which would write `OUT.pdf`.
  static func sign(
    _ arguments: String..., status: Int32, names words: String...
  ) -> ProvokedError {
    var error = ProvokedError("sign", status: status)
    error.arguments += arguments + ["--output", "OUT.pdf"]
    error.words = words
    return error
  }

  /// A mistake in `kit` with the list that comes with the program.
  static func kit(
    _ kit: String, for shelter: String, _ more: String..., status: Int32, names words: String...
  ) -> ProvokedError {
    var error = ProvokedError("kit", kit, status: status)
    error.arguments += ["--shelters", Shirube.list, "--shelter", shelter, "--languages", "en"]
    error.arguments += more + ["--output", "OUT.pdf"]
    error.words = words
    return error
  }

  var testDescription: String { arguments.joined(separator: " ") }
}
