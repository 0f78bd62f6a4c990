import ArgumentParser
import Glibc
import ShirubeKit

/// One run of the program, from its arguments to its exit status.
enum Program {
  /// Runs a command line and ends the process.
  static func run(_ arguments: [String]) -> Never {
    do {
      let arguments = ArgumentOrder.normalised(arguments)
      try checkCommand(arguments.first)
      var command = try ShirubeCommand.parseAsRoot(arguments)
      try command.run()
      exit(ExitStatus.fine.rawValue)
    } catch let failure as CommandFailure {
      Console.say(failure)
      exit(failure.status.rawValue)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      exit(answer(error))
    }
  }

  /// A command that is not there is named before anything else is looked at.
  private static func checkCommand(_ name: String?) throws(CommandFailure) {
    let names = ShirubeCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    guard let name, !name.hasPrefix("-"), name != "help", !names.contains(name) else { return }
    let near = NearMiss.nearest(name, in: names)
    var failure = CommandFailure.usage(
      ja: "「\(name)」という命令はありません。あるのは: \(names.joined(separator: " "))",
      en: "There is no command “\(name)”. There are: \(names.joined(separator: " "))",
      hintJa: near.map { "shirube \($0) ではありませんか" } ?? "shirube --help を見てください",
      hintEn: near.map { "Did you mean shirube \($0)?" } ?? "See shirube --help.")
    failure.safe = CommandFailure.nothingChanged
    throw failure
  }

  /// Says what the argument parser has to say: help and version on standard output, mistakes on standard error.
  private static func answer(_ error: any Error) -> Int32 {
    let code = ShirubeCommand.exitCode(for: error).rawValue
    if code == 0 {
      let text = HelpText.localised(ShirubeCommand.fullMessage(for: error))
      do {
        try Console.result(text)
        return ExitStatus.fine.rawValue
      } catch {
        Console.say(error)
        return error.status.rawValue
      }
    }
    guard code == ExitCode.validationFailure.rawValue else {
      Console.say(
        CommandFailure(
          .failed, "failed", ja: "思いがけない誤りで止まりました", en: "It stopped at an unexpected mistake.",
          hintJa: "shirube doctor で確かめてください", hintEn: "Check this machine with: shirube doctor"))
      return ExitStatus.failed.rawValue
    }
    Console.say(
      ParserMessage.failure(
        ShirubeCommand.message(for: error), full: ShirubeCommand.fullMessage(for: error)))
    return ExitStatus.usage.rawValue
  }
}
