import Glibc

/// Reads and writes whole files.
public enum FileBytes {
  /// The bytes of a file, or of standard input for `-`; nil if it cannot be read or is larger than the limit.
  public static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > limit { return nil }
    }
  }

  /// Writes a file whole or not at all: beside its place first, then moved over it. `-` is standard output.
  ///
  /// False if it cannot be written; nothing is left behind then.
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    if path == "-" { return writeAll(bytes, to: STDOUT_FILENO) }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, unsafe rename(temporary, path) == 0 else {
      unsafe unlink(temporary)
      return false
    }
    return true
  }

  /// Makes the folders that a file is to stand in; what cannot be made shows when the file is written.
  public static func makeFolder(of path: String) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += made.isEmpty && part.isEmpty ? "/" : "\(part)/"
      if !part.isEmpty { unsafe mkdir(made, 0o755) }
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if count <= 0 { return false }
      start += count
    }
    return true
  }
}
