import ArgumentParser
import Diagnostics
import ShirubeKit
import Storage
import Tables
import Training

/// Where the tracker's database is, and who writes to it when.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: .words(
      ja: "調査のデータベース（既定: 利用者のデータのフォルダー）",
      en: "The tracker's database (default: in the user's data folder).", value: "FILE"))
  var database: String?

  @Option(
    name: .customLong("by"),
    help: .words(
      ja: "入力者の符号。名前は使えません（既定: SHIRUBE_BY）",
      en: "Who writes, as a code, never a name (default: SHIRUBE_BY).", value: "CODE"))
  var author: String?

  @Option(
    name: .customLong("date"),
    help: .words(ja: "いつとして扱うか（既定は今）", en: "The moment that counts (default now).", value: "WHEN"))
  var date: String?

  /// The moment that counts.
  func moment() throws(CommandFailure) -> String { try MomentReader.read(date) }

  /// The day that counts.
  func today() throws(CommandFailure) -> CalendarDay {
    guard let day = CalendarDay(iso: try moment().prefix(10)) else {
      throw CommandFailure(StorageError.cannotOpen(""))
    }
    return day
  }

  /// Who writes what, and why.
  func authorship(_ action: String, reason: String = "") throws(CommandFailure) -> Authorship {
    let author = author ?? Interface.environment("SHIRUBE_BY") ?? "operator"
    guard Authorship.isCode(author) else { throw CommandFailure(TrainingError.notACode) }
    return Authorship(moment: try moment(), author: author, action: action, reason: reason)
  }

  /// The path of the database.
  func path() throws(CommandFailure) -> String {
    if let database { return database }
    if let data = Interface.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/shirube/training.sqlite"
    }
    guard let home = Interface.environment("HOME"), home.hasPrefix("/") else {
      throw .usage(
        ja: "調査のデータベースの場所が分かりません", en: "It is not known where the tracker's database is.",
        hintJa: "--database FILE で書いてください", hintEn: "Name it with --database FILE.")
    }
    return "\(home)/.local/share/shirube/training.sqlite"
  }

  /// The open database with its registry.
  ///
  /// Only what begins a tracker makes a database: a name typed wrong must not look like one that lost everything.
  func desk(_ global: GlobalOptions, makesFile: Bool = false) throws(CommandFailure)
    -> TrainingDesk
  {
    let data = try global.folder
    let author = try authorship("registry-planted")
    let path = try path()
    return try CommandFailure.translating { () throws -> TrainingDesk in
      try TrainingDesk(data: data, database: path, author: author, makesFile: makesFile)
    }
  }

  /// The organisations of the database, or the shipped ones with word of it where there is no database yet.
  func organizations(_ global: GlobalOptions) throws(CommandFailure) -> [Organization] {
    let data = try global.folder
    let author = try authorship("registry-planted")
    let path = try path()
    return try CommandFailure.translating { () throws -> [Organization] in
      do {
        let desk = try TrainingDesk(data: data, database: path, author: author, makesFile: false)
        return try desk.store.read { try $0.all(Organization.self) }
      } catch StorageError.notThere(let path) {
        Console.say(
          ja: "データベース「\(path)」はまだないので、配布の台帳を見せています",
          en:
            "There is no database “\(path)” yet: this is the registry that comes with the program.")
        return try TrainingDesk.registry(data).organizations
      }
    }
  }
}
