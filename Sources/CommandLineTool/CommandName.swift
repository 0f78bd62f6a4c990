import ArgumentParser
import ShirubeKit

/// Looks whether the command that was typed is there, before anything else is looked at.
enum CommandName {
  /// Refuses a command, or a command of a command, that is not there, and names the nearest one.
  static func check(_ arguments: [String]) throws(CommandFailure) {
    var configuration = ShirubeCommand.configuration
    var path = "shirube"
    for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
      let commands = configuration.subcommands.map { $0.configuration }
      if commands.isEmpty || word.hasPrefix("-") { return }
      if let found = commands.first(where: { $0.commandName == word }) {
        configuration = found
        path += " \(word)"
      } else if configuration.defaultSubcommand == nil, word != "help" {
        throw failure(word, path, commands.compactMap(\.commandName))
      } else {
        return
      }
    }
  }

  private static func failure(_ word: String, _ path: String, _ names: [String])
    -> CommandFailure
  {
    let near = NearMiss.nearest(word, in: names)
    let list = names.joined(separator: " ")
    var failure = CommandFailure.usage(
      ja: "「\(path) \(word)」という命令はありません。あるのは: \(list)",
      en: "There is no command “\(path) \(word)”. There are: \(list)",
      hintJa: near.map { "\(path) \($0) ではありませんか" } ?? "\(path) --help を見てください",
      hintEn: near.map { "Did you mean \(path) \($0)?" } ?? "See \(path) --help.")
    failure.safe = CommandFailure.nothingChanged
    return failure
  }
}
