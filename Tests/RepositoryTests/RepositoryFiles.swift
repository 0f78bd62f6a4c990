import FoundationEssentials
import TestSupport

/// The files of the checkout, by their paths from its root.
enum RepositoryFiles {
  /// The text of a file; nil if it is not there.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: URL(filePath: "\(Repository.root)/\(path)"), encoding: .utf8)
  }

  /// The bytes of a file; nil if it is not there.
  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "\(Repository.root)/\(path)"))).map(Array.init)
  }

  /// The files below a folder, sorted; what begins with a dot is left out.
  static func below(_ folder: String, ending: String = "") -> [String] {
    let manager = FileManager.default
    let paths = (try? manager.subpathsOfDirectory(atPath: "\(Repository.root)/\(folder)")) ?? []
    return paths.sorted().filter { path in
      let parts = path.split(separator: "/")
      return path.hasSuffix(ending) && !parts.contains { $0.hasPrefix(".") }
        && !isFolder("\(folder)/\(path)")
    }.map { "\(folder)/\($0)" }
  }

  /// Whether there is a file or folder.
  static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(Repository.root)/\(path)")
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    let isThere = FileManager.default.fileExists(
      atPath: "\(Repository.root)/\(path)", isDirectory: &isFolder)
    return isThere && isFolder
  }

  /// Whether a person may run a file.
  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "\(Repository.root)/\(path)")
  }
}
