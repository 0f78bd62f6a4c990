internal import CXLSXWriter
internal import Glibc

/// A file that is never on a disk, for a library that only writes to paths.
@safe final class MemoryFile {
  private let descriptor: CInt

  /// `MFD_CLOEXEC`: no program that is started inherits the file.
  private static let closeOnExecute: UInt32 = 1

  /// Makes a file; nil if the system has no room.
  init?() {
    descriptor = unsafe memfd_create("shirube", Self.closeOnExecute)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// The path by which this process, and nobody else, can open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written; nil if it cannot be read.
  func bytes() -> [UInt8]? {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(end))
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, done)
      }
      guard count > 0 else { return nil }
      done += count
    }
    return bytes
  }
}
