import ArgumentParser
import Glibc

/// One run of the program, from its arguments to its exit status.
enum Program {
  /// Runs a command line and ends the process.
  static func run(_ arguments: [String]) async -> Never {
    do {
      let arguments = ArgumentOrder.normalised(arguments)
      try CommandName.check(arguments)
      var command = try ShirubeCommand.parseAsRoot(arguments)
      if var lasting = command as? any AsyncParsableCommand {
        try await lasting.run()
      } else {
        try command.run()
      }
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
