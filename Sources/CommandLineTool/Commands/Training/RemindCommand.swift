import ArgumentParser
import ShirubeKit
import Tables
import Training

/// `shirube training remind`: reminders to paste; nothing is sent.
struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "remind", ja: "未回答の機関への督促の文を作る（送りません）",
    en: "Write reminders to those that have not answered; nothing is sent.",
    examples: "shirube training remind R8 --strength 2 --output reminders")

  /// A reminder. Its properties are the keys of its JSON.
  struct Line: Encodable {
    var organization: String
    var name: String
    var state: ReplyState
    var due: CalendarDay
    var workingDays: Int
    var reminders: Int
    var files: [String]
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Option(
    name: .customLong("strength"),
    help: .words(ja: "1 お知らせ、2 依頼、3 至急", en: "1 friendly, 2 plain, 3 strong.", value: "1|2|3"))
  var strength: Int = 1

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(
      ja: "書き出すフォルダー（書かなければ一覧だけ）", en: "The folder to write to (without it, only the list).",
      value: "DIR"))
  var output: String?

  @Option(
    name: .customLong("prefecture"),
    help: .words(ja: "都道府県の番号 01 から 47", en: "A prefecture, 01 to 47.", value: "NN"))
  var prefecture: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard (1...3).contains(strength) else {
      throw CommandFailure.usage(
        ja: "--strength は 1 2 3 のどれかです", en: "--strength takes 1, 2 or 3.",
        hintJa: "--strength 1 から始めてください", hintEn: "Begin with --strength 1.")
    }
    let prefecture = try PrefectureReader.read(prefecture)
    let today = try database.today()
    let desk = try database.desk(global)
    let author = try database.authorship("reminders-written")
    let letters = try CommandFailure.translating {
      try desk.store.read {
        try ReminderList($0, round: round, today: today, strength: strength).letters
      }
    }.filter { prefecture == nil || $0.prefecture == prefecture }
    var lines: [Line] = []
    for entry in letters {
      var files: [String] = []
      if let output {
        let stem = "\(output)/\(round)_\(entry.letter.organization)_督促\(strength)"
        let text = Array("\(entry.letter.subject)\n\n\(entry.letter.body)".utf8)
        for (path, bytes) in [("\(stem).txt", text), ("\(stem).eml", entry.letter.mail)] {
          try FolderOutput.write(bytes, to: path)
          files.append(path)
        }
      }
      lines.append(
        Line(
          organization: entry.letter.organization, name: entry.name, state: entry.state,
          due: entry.due, workingDays: entry.workingDays, reminders: entry.reminders, files: files))
    }
    if output != nil, !letters.isEmpty {
      try CommandFailure.translating {
        try desk.store.write(author) { writer in
          for entry in letters {
            try writer.record(
              Reminder(
                round: round, organization: entry.letter.organization, number: entry.reminders + 1,
                strength: strength, day: today))
          }
        }
      }
    }
    if json.isJSON { return try JSONText.write(["reminders": lines]) }
    for line in lines {
      try Console.result(
        "\(line.organization)\t\(line.state.japanese)\t期限 \(line.due) から \(line.workingDays) 開庁日\t督促 \(line.reminders) 回\t\(line.name)"
      )
    }
    Console.say(
      ja: "未回答 \(lines.count) 機関。送信はしていません",
      en: "\(lines.count) have not answered. Nothing was sent.")
  }
}
