/// What a run ends with; scripts rely on these numbers, so they never change.
enum ExitStatus: Int32 {
  case fine = 0
  /// It failed for a reason that is nobody's mistake.
  case failed = 1
  /// Problems were found, or something was refused.
  case refused = 3
  /// The command was written wrong.
  case usage = 64
  /// A file has wrong contents.
  case badData = 65
  /// Something that was named is not there.
  case noInput = 66
  /// A service is not there.
  case unavailable = 69
  /// A file cannot be written.
  case cannotWrite = 73
  /// This user may not do it.
  case notPermitted = 77
}
