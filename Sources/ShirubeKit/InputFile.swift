import Glibc

/// Files that a person names.
public enum InputFile {
  /// The bytes of a file, or of standard input for `-`; the error says why it cannot be read.
  public static func read(_ path: String, limit: Int) throws(InputError) -> [UInt8] {
    if path != "-" {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else {
        throw errno == EACCES ? .notPermitted(path) : .notThere(path)
      }
      if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
      if Int(status.st_size) > limit { throw .tooLarge(path, limit: limit) }
      guard unsafe access(path, R_OK) == 0 else { throw .notPermitted(path) }
    }
    guard let bytes = FileBytes.read(path, limit: limit) else {
      throw path == "-" ? .tooLarge(path, limit: limit) : .unreadable(path)
    }
    return bytes
  }
}
