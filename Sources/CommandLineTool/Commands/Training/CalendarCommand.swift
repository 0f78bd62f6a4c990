import ArgumentParser
import ShirubeKit
import Training

/// `shirube training calendar`: what is to be done on which day of a round.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "calendar", ja: "調査の日程（.ics も書けます）", en: "The days of a round, also as .ics.",
    examples: "shirube training calendar R8 --output r8.ics")

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(ja: "書き出す先 .ics", en: "Where to write, .ics.", value: "FILE"))
  var output: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if let output, !output.lowercased().hasSuffix(".ics") {
      throw CommandFailure.usage(
        ja: "日程は .ics に書き出します", en: "A calendar is written as .ics.",
        hintJa: "--output \(round).ics と書いてください", hintEn: "Write --output \(round).ics.")
    }
    let today = try database.today()
    let desk = try database.desk(global)
    let found = try CommandFailure.translating {
      try desk.store.read { try $0.found(Round.self, key: round) }
    }
    let calendar = RoundCalendar(found)
    if let output { try FolderOutput.write(calendar.write(stamp: today), to: output) }
    if json.isJSON { return try JSONText.write(["days": calendar.entries]) }
    for entry in calendar.entries {
      try Console.result("\(entry.day)（\(Weekday(of: entry.day).japanese)）\t\(entry.title)")
    }
  }
}
