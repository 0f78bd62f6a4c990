import ShelterLog
import ShirubeKit

extension CommandFailure {
  /// A register that cannot be used.
  init(_ error: RegisterError) {
    let status: ExitStatus =
      switch error {
      case .unreadable: .noInput
      case .unwritable, .isFull: .cannotWrite
      case .busy: .unavailable
      case .tooLarge: .badData
      }
    self.init(status, [error.diagnostic], safe: Self.nothingChanged)
  }
}
