/// Why a database file cannot be used, or why something was not written to it.
///
/// Nothing that was acknowledged before is lost by any of them, except where the disk itself lost it (``damaged``).
/// The first value is always the path of the file.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no such file, and none was to be made.
  case notThere(String)
  /// The file or its folder cannot be opened or made.
  case cannotOpen(String)
  /// The file or its folder may only be read.
  case readOnly(String)
  /// Somebody else writes to it; the process, where it is known.
  case inUse(String, by: LockHolder?)
  /// The file is none of ours.
  case foreign(String)
  /// A newer program made it: its version, and the highest one this program knows.
  case newer(String, version: Int, known: Int)
  /// The contents are not what was written; the newest backup, if there is one.
  case damaged(String, finding: String, backup: String?)
  /// The file is gone, but its backup or its journal is there.
  case missing(String, backup: String?)
  /// There is no room on the disk.
  case diskFull(String)
  /// The disk or the network drive failed to read or write; SQLite's code.
  case disk(String, code: Int)
  /// A setting that keeps the data safe does not hold: `synchronous`, `journal_mode`, `foreign_keys`.
  case unsafeSetting(String, name: String, value: String)
  /// A step to a newer schema failed and was taken back: its name, SQLite's reason, the backup made before.
  case stepFailed(String, step: String, reason: String, backup: String?)
  /// A backup could not be made, or is not a good copy.
  case backupFailed(String)
  /// What was to be written breaks a rule of the tables; SQLite's reason, which has no contents.
  case refused(String, reason: String)
}
