import ArgumentParser
import Sheets
import ShelterLog
import ShirubeKit

/// Where the register of notices is.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: .customLong("register"),
    help: .words(
      ja: "お知らせの記録のフォルダー（既定: 利用者のデータのフォルダー）",
      en: "The folder of the register of notices (default: in the user's data folder).",
      value: "DIR"))
  var folder: String?

  /// The register's file.
  var file: RegisterFile {
    get throws(CommandFailure) {
      if let folder { return RegisterFile(folder: folder) }
      if let data = Interface.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
        return RegisterFile(folder: "\(data)/shirube")
      }
      guard let home = Interface.environment("HOME"), home.hasPrefix("/") else {
        throw .usage(
          ja: "お知らせの記録の場所が分かりません", en: "It is not known where the register of notices is.",
          hintJa: "--register DIR で、フォルダーを書いてください",
          hintEn: "Name its folder with --register DIR.")
      }
      return RegisterFile(folder: "\(home)/.local/share/shirube")
    }
  }

  /// The register as it is now; what is wrong with it is said.
  func read() throws(CommandFailure) -> NoticeRegister {
    let file = try file
    do {
      let register = try file.read()
      for diagnostic in register.diagnostics(file: file.path) { Console.say(diagnostic) }
      return register
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The record of a number.
  func record(_ number: NoticeNumber, in register: NoticeRegister) throws(CommandFailure)
    -> NoticeRecord
  {
    if let record = register[number] { return record }
    let last = register.records.last.map { "\($0.number)" } ?? "—"
    throw CommandFailure(
      .noInput, "no-such-notice", ja: "お知らせ \(number) は記録にありません（最後は \(last)）",
      en: "There is no notice \(number) in the register (the last is \(last)).",
      hintJa: "shirube notice list で番号を確かめるか、--register でフォルダーを書いてください",
      hintEn: "Look at shirube notice list, or name the folder with --register.")
  }

  /// Adds entries that a closure makes from the register while nobody else can write; they are on the disk afterwards.
  func append(
    _ compose: (NoticeRegister) throws(CommandFailure) -> [RegisterEntry]
  ) throws(CommandFailure) -> [RegisterEntry] {
    let file = try file
    do {
      return try file.append(compose)
    } catch {
      switch error {
      case .register(let error): throw CommandFailure(error)
      case .composer(let failure): throw failure
      }
    }
  }

  /// The number of the next notice.
  func next(in register: NoticeRegister) throws(CommandFailure) -> NoticeNumber {
    if let number = register.next { return number }
    throw CommandFailure(RegisterError.isFull(try file.path))
  }
}
