import Glibc

/// A folder that goes away, with the files in it, when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  /// Its path, without a slash at the end.
  public let path: String

  /// Makes a folder; nil if the machine has no room.
  public init?() {
    var name = Array("/tmp/shirube-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { return nil }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    if let listing = unsafe opendir(path) {
      while let entry = unsafe readdir(listing) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
            unsafe String(cString: $0)
          }
        }
        unsafe unlink("\(path)/\(name)")
      }
      unsafe closedir(listing)
    }
    unsafe rmdir(path)
  }
}
