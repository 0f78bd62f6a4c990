import GRDB
import Glibc
import TestSupport
import Testing

@testable import Storage

/// The part that another process plays: this very program again, told by its environment what to do.
///
/// So that a writer can be killed, or meets a full disk, without a program of its own in the package.
struct StorageChild {
  static let taskVariable = "SHIRUBE_STORAGE_TASK"
  static let pathVariable = "SHIRUBE_STORAGE_PATH"

  /// What this process is to do; nil in a run of the tests.
  static var task: String? { variable(taskVariable) }

  static var path: String { variable(pathVariable) ?? "" }

  /// The words that start this program again for one task.
  static func command(_ task: String, path: String) -> (environment: [String], words: [String]) {
    let program = DiskFile("/proc/self/exe").resolved.path
    return (
      ["\(taskVariable)=\(task)", "\(pathVariable)=\(path)", "SWIFT_BACKTRACE=enable=no"],
      [program, "--testing-library", "swift-testing", "--filter", "StorageChildTests"]
    )
  }

  /// Tells the test something: a line on descriptor 3.
  static func tell(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe write(3, bytes, bytes.count)
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
