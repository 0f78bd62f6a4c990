import Foundation
import TestSupport

/// What commands print with `--json`, kept in a folder for the judge: a file `SITUATION@SCHEMA.json` each.
struct JSONOutputs {
  /// A run that did not end as it should.
  struct Failure: Error { var text: String }

  /// Where the outputs are.
  let folder = TemporaryFolder()
  /// Where the runs work.
  let work = TemporaryFolder()

  /// How many outputs there are.
  var count: Int { folder.names.count }

  /// Runs a command with `--json` and keeps what it prints.
  func keep(
    _ situation: String, _ schema: String, _ arguments: [String], status: Set<Int32> = [0],
    input: String? = nil
  ) throws {
    let run = try Shirube.run(arguments + ["--json"], input: input)
    guard status.contains(run.status) else {
      throw Failure(text: "\(situation): ended with \(run.status): \(run.errors)")
    }
    try put(run.output, situation, schema)
  }

  /// Keeps a text as if a command had printed it.
  func put(_ output: Data, _ situation: String, _ schema: String) throws {
    try output.write(to: URL(filePath: folder.path("\(situation)@\(schema).json")))
  }

  /// What the judge says: what is wrong, a line each, and whether it could judge at all.
  func judge(_ mode: String) -> Command {
    Python.run(["Tests/Proof/schemas.py", mode, "Data/Schemas", folder.path("")])
  }
}
