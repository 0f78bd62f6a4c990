import Glibc

/// The right to write to a database file, which one process has at a time; given back when nobody holds the value.
///
/// A file beside the database, `….lock`, is locked with `flock` and names the process. It stays there; the lock goes
/// with the process, also when that is killed.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock; nobody waits for it.
  init(for path: String) throws(StorageError) {
    let lock = "\(path).lock"
    descriptor = unsafe open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      switch errno {
      case EACCES, EPERM, EROFS: throw .readOnly(path)
      case ENOSPC, EDQUOT: throw .diskFull(path)
      default: throw .cannotOpen(path)
      }
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw isTaken ? .inUse(path, by: holder) : .cannotOpen(path)
    }
    // Only for the message of the next process: a full disk does no harm here.
    ftruncate(descriptor, 0)
    let number = Array("\(getpid())\n".utf8)
    _ = unsafe pwrite(descriptor, number, number.count, 0)
  }

  deinit {
    // A process that is just being started may hold a copy of the descriptor, and with it the lock.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    guard count > 1, let process = Int32(String(decoding: bytes[..<(count - 1)], as: UTF8.self))
    else { return nil }
    let program = DiskFile("/proc/\(process)/comm").head(64) ?? []
    return LockHolder(
      process: process, program: String(decoding: program.prefix { $0 >= 0x20 }, as: UTF8.self))
  }
}
