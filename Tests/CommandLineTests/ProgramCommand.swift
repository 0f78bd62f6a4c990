import Foundation
import Testing

/// A command of the program, as its argument parser describes it.
struct ProgramCommand {
  /// Its words: `["notice", "make"]`.
  var path: [String]
  /// The long names of its options.
  var options: [String]
  /// The command that is meant where none of its own is named.
  var standard: String?

  /// All commands, also those that only have others.
  static func all() throws -> [ProgramCommand] {
    let run = try Shirube.run("--experimental-dump-help")
    let root = try #require(run.json?["command"] as? [String: Any], "\(run.errors)")
    return commands(root, [])
  }

  private static func commands(_ tree: [String: Any], _ path: [String]) -> [ProgramCommand] {
    let arguments = tree["arguments"] as? [[String: Any]] ?? []
    let names = arguments.flatMap { $0["names"] as? [[String: String]] ?? [] }
    let command = ProgramCommand(
      path: path, options: names.filter { $0["kind"] == "long" }.compactMap { $0["name"] },
      standard: tree["defaultSubcommand"] as? String)
    let below = tree["subcommands"] as? [[String: Any]] ?? []
    return [command]
      + below.flatMap { commands($0, path + [$0["commandName"] as? String ?? ""]) }
  }
}
