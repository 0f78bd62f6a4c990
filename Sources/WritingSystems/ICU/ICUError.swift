import CICU

/// ICU could not do what was asked; its data files are missing or the input is not what it takes.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU's status, a `UErrorCode`.
  public var status: Int32
  /// What was being done, for a bug report.
  public var operation: String

  /// Makes an error.
  public init(status: Int32, operation: String) {
    self.status = status
    self.operation = operation
  }

  /// The operation and the number of the status.
  public var description: String { "ICU \(operation): status \(status)" }
}

extension ICUError {
  init(_ status: UErrorCode, _ operation: String) {
    self.init(status: status.rawValue, operation: operation)
  }
}

extension UErrorCode {
  /// Whether ICU did what was asked; negative statuses are warnings.
  var isSuccess: Bool { rawValue <= U_ZERO_ERROR.rawValue }
}
