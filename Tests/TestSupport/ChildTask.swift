import Glibc

/// The part that another process plays: the running test program again, told by its environment what to do.
///
/// So that a writer can be killed, or meets a full disk, without a program of its own in the package.
public struct ChildTask: Sendable {
  private let suite: String

  /// The tasks that a suite of tests plays; its name is also that of the suite.
  public init(suite: String) { self.suite = suite }

  /// What this process is to do; nil in a run of the tests.
  public var task: String? { Self.variable("SHIRUBE_\(suite)_TASK") }

  /// The path it is to work on.
  public var path: String { Self.variable("SHIRUBE_\(suite)_PATH") ?? "" }

  /// Starts this program again for one task; nil if it cannot be started.
  public func start(_ task: String, path: String) -> RunningProcess? {
    let (environment, words) = command(task, path: path)
    return RunningProcess(words, environment: environment)
  }

  /// The words that start this program again for one task.
  public func command(_ task: String, path: String) -> (environment: [String], words: [String]) {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe max(0, readlink("/proc/self/exe", &buffer, buffer.count - 1))
    let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (
      [
        "SHIRUBE_\(suite)_TASK=\(task)", "SHIRUBE_\(suite)_PATH=\(path)",
        "SWIFT_BACKTRACE=enable=no",
      ],
      [program, "--testing-library", "swift-testing", "--filter", suite]
    )
  }

  /// Tells the test something: a line on descriptor 3.
  public func tell(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe write(3, bytes, bytes.count)
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
