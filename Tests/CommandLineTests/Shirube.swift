import Foundation
import TestSupport

/// Runs the program that was built beside these tests.
enum Shirube {
  /// What a run ended with.
  struct Run {
    var status: Int32
    var output: Data
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard output as a JSON object; nil if it is none.
    var json: [String: Any]? {
      (try? JSONSerialization.jsonObject(with: output)) as? [String: Any]
    }
  }

  /// The checkout.
  static let root = Repository.root

  /// The list of shelters that comes with the program.
  static let list = "\(Repository.root)/Data/Samples/shelters.csv"

  /// The program, beside the test bundle or in the package's build folder.
  static let program: String = {
    let runner = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let real = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let beside = [runner.path, real.path, "\(Repository.root)/.build/debug"]
    return beside.map { "\($0)/shirube" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "shirube"
  }()

  /// Runs the program with a clean environment; Japanese is spoken unless `environment` says otherwise.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Run {
    let folder = TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    // Files take more than a pipe holds, and need nobody who reads while the program runs.
    let paths = [folder.path("in"), folder.path("out"), folder.path("err")]
    try Data((input ?? "").utf8).write(to: URL(filePath: paths[0]))
    for path in paths.dropFirst() {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    process.standardInput = FileHandle(forReadingAtPath: paths[0])
    process.standardOutput = FileHandle(forWritingAtPath: paths[1])
    process.standardError = FileHandle(forWritingAtPath: paths[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try Data(contentsOf: URL(filePath: paths[1])),
      errors: String(decoding: try Data(contentsOf: URL(filePath: paths[2])), as: UTF8.self))
  }

  /// The same with arguments one by one.
  static func run(_ arguments: String...) throws -> Run { try run(arguments) }
}
