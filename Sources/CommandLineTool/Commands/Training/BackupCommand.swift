import ArgumentParser
import ShirubeKit
import Storage
import Training

/// `shirube training backup`: a copy of the database that was read through.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "backup", ja: "データベースの控えを取る", en: "Back up the database.",
    examples: "shirube training backup")

  /// What was made. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var path: String
  }

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let backup = try CommandFailure.translating { try desk.store.backUp() }
    if json.isJSON { return try JSONText.write(Report(path: backup.path)) }
    try Console.result(backup.path)
  }
}
