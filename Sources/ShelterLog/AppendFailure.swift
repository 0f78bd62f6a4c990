/// Why nothing was added to the register.
public enum AppendFailure<Failure: Error>: Error {
  /// The register itself.
  case register(RegisterError)
  /// What was to be added could not be made.
  case composer(Failure)
}
