import Glibc
import Sheets

/// The file of a register: `notices.jsonl` in a folder, lines are only ever added.
///
/// What ``append(_:)`` has returned from is on the disk. A line that was cut off by a power cut is set aside in
/// `notices.torn` before the next is written, so that nothing that was acknowledged is ever lost or joined to it.
public struct RegisterFile: Sendable {
  /// The folder.
  public let folder: String

  /// Makes a register over a folder, which need not be there yet.
  public init(folder: String) { self.folder = folder }

  /// The file itself.
  public var path: String { "\(folder)/notices.jsonl" }

  private static let limit = 1 << 28

  /// Reads all of it; a folder or file that is not there is an empty register.
  public func read() throws(RegisterError) -> NoticeRegister {
    RegisterText.register(try bytes())
  }

  /// Gives the register to a closure while nobody else can write, and adds the entries it returns.
  ///
  /// The entries are on the disk when this returns; none of them is, if it throws.
  public func append<Failure: Error>(
    _ compose: (NoticeRegister) throws(Failure) -> [RegisterEntry]
  ) throws(AppendFailure<Failure>) -> [RegisterEntry] {
    let lock: Int32
    do {
      lock = try self.lock()
    } catch {
      throw .register(error)
    }
    defer { close(lock) }
    let bytes: [UInt8]
    do {
      bytes = try self.bytes()
    } catch {
      throw .register(error)
    }
    let entries: [RegisterEntry]
    do {
      entries = try compose(RegisterText.register(bytes))
    } catch {
      throw .composer(error)
    }
    do {
      try write(entries, after: bytes)
    } catch {
      throw .register(error)
    }
    return entries
  }

  private func bytes() throws(RegisterError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw .unreadable(path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 { throw .unreadable(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > Self.limit { throw .tooLarge(path) }
    }
  }

  /// Makes the folder, and takes the lock that keeps others from writing; it is given back when it is closed.
  private func lock() throws(RegisterError) -> Int32 {
    var prefix = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      prefix += prefix.isEmpty && !part.isEmpty ? String(part) : "/\(part)"
      if prefix != "/" { unsafe mkdir(prefix, 0o755) }
    }
    let descriptor = unsafe open("\(folder)/notices.lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path)
    }
    return descriptor
  }

  private func write(_ entries: [RegisterEntry], after bytes: [UInt8]) throws(RegisterError) {
    guard !entries.isEmpty else { return }
    var line: [UInt8] = []
    for entry in entries {
      guard let bytes = RegisterText.line(entry) else { throw .unwritable(path) }
      line += bytes
    }
    let whole = RegisterText.wholeLength(bytes)
    let tail = bytes[whole...]
    if !tail.isEmpty {
      if RegisterText.isWhole(tail) {
        line.insert(0x0A, at: 0)
      } else {
        try add(Array(tail) + [0x0A], to: "\(folder)/notices.torn", cuttingTo: nil)
      }
    }
    let isCut = !tail.isEmpty && line.first != 0x0A
    try add(line, to: path, cuttingTo: isCut ? whole : nil)
  }

  /// Adds bytes at the end of a file and waits until they are on the disk, the name of a new file too. What was
  /// written is taken back if it cannot be written whole.
  private func add(
    _ bytes: [UInt8], to path: String, cuttingTo length: Int?
  ) throws(RegisterError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path) }
    defer { close(descriptor) }
    if let length, ftruncate(descriptor, length) != 0 { throw .unwritable(path) }
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw .unwritable(path) }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      guard count > 0 else {
        ftruncate(descriptor, end)
        throw .unwritable(path)
      }
      start += count
    }
    guard fsync(descriptor) == 0 else { throw .unwritable(path) }
    let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }
}
