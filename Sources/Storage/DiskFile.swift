import Glibc

/// A file or folder by its path: the few calls of the system that the store needs beside SQLite's own.
///
/// The database file itself must not be opened here while SQLite has it open: closing it would drop SQLite's locks.
struct DiskFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// The folder it stands in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name in its folder.
  var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The same file without links on the way; itself if it is not there yet.
  var resolved: DiskFile {
    if let whole = Self.resolve(path) { return DiskFile(whole) }
    return Self.resolve(folder).map { DiskFile("\($0)/\(name)") } ?? self
  }

  /// Its size; nil if it is not there.
  var size: Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_size : nil
  }

  /// Whether the system says that it may only be read.
  var isReadOnly: Bool { unsafe access(path, W_OK) != 0 && errno != ENOENT }

  /// Makes the folder it stands in, and those above.
  func makeFolder() {
    var prefix = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      prefix += prefix.isEmpty && !part.isEmpty ? String(part) : "/\(part)"
      if prefix != "/" { unsafe mkdir(prefix, 0o755) }
    }
  }

  /// The first bytes; nil if it cannot be read.
  func head(_ count: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = unsafe read(descriptor, &bytes, count)
    return length < 0 ? nil : Array(bytes[..<length])
  }

  /// Waits until its contents are on the disk.
  func synchronize() -> Bool { Self.synchronize(path, O_RDONLY) }

  /// Waits until the names in its folder are on the disk.
  @discardableResult
  func synchronizeFolder() -> Bool { Self.synchronize(folder, O_RDONLY | O_DIRECTORY) }

  /// Gives it another name, in place of what had that name.
  func rename(to other: String) -> Bool { unsafe Glibc.rename(path, other) == 0 }

  /// Takes it away; nothing happens if it is not there.
  func remove() { unsafe unlink(path) }

  /// Copies it to another path and waits until the copy is on the disk.
  func copy(to other: String) -> Bool {
    let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { return false }
    defer { close(source) }
    let target = unsafe open(other, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard target >= 0 else { return false }
    defer { close(target) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(source, &buffer, buffer.count)
      if count == 0 { return fsync(target) == 0 }
      // A short write means there is no room: the next would say so.
      guard count > 0, unsafe write(target, buffer, count) == count else { return false }
    }
  }

  /// The names of the files beside it and its own, sorted.
  var neighbours: [String] {
    guard let listing = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  private static func resolve(_ path: String) -> String? {
    guard let whole = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(whole) }
    return unsafe String(cString: whole)
  }

  private static func synchronize(_ path: String, _ flags: Int32) -> Bool {
    let descriptor = unsafe open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}
