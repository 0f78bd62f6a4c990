import ArgumentParser
import Phrasebooks
import Sheets
import ShelterLog
import ShirubeKit

/// `shirube notice list`: what was issued, and what still holds.
struct NoticeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "お知らせの一覧", en: "List the notices.", examples: "shirube notice list --json")

  /// A notice as the list shows it. Its properties are the keys of its JSON.
  struct Entry: Encodable {
    var number: NoticeNumber
    var state: NoticeRegister.State
    var heading: String
    var issued: String
    var until: String
    var ended: String?
    var replaces: NoticeNumber?
    var replacedBy: NoticeNumber?
    var issuer: String
    var phrases: [String]
    var languages: [String]
    var drill: Bool
  }

  @Option(
    name: .customLong("date"),
    help: .words(
      ja: "いつの時点で見るか（既定は今）", en: "The moment at which to look (default now).", value: "WHEN"))
  var date: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.check()
    let moment = try MomentReader.read(date)
    let register = try register.read()
    let entries = register.records.map { record in
      Entry(
        number: record.number, state: register.state(of: record, at: moment),
        heading: record.heading, issued: record.issued, until: record.until,
        ended: register.ending(of: record.number), replaces: record.replaces,
        replacedBy: register.successor(of: record.number), issuer: record.issuer,
        phrases: record.phrases.map(\.description), languages: record.languages,
        drill: record.isDrill)
    }
    if json.isJSON { return try JSONText.write(["notices": entries]) }
    for entry in entries { try Console.result(Self.line(entry)) }
    if entries.isEmpty {
      Console.say(ja: "お知らせはまだありません", en: "There are no notices yet.")
    }
  }

  private static func line(_ entry: Entry) -> String {
    let state =
      switch entry.state {
      case .current: Interface.words(ja: "有効", en: "current")
      case .expired: Interface.words(ja: "期限すぎ（はがす）", en: "overdue: take it down")
      case .ended: Interface.words(ja: "終わり", en: "ended")
      case .replaced:
        Interface.words(
          ja: "差し替え\(entry.replacedBy.map { " \($0)" } ?? "")",
          en: "replaced\(entry.replacedBy.map { " by \($0)" } ?? "")")
      }
    let until = entry.until.replacing("T", with: " ").prefix(16)
    let drill = entry.drill ? Interface.words(ja: "【訓練】", en: "[DRILL] ") : ""
    return [
      entry.number.description, state, "–\(until)", drill + entry.heading,
      entry.languages.joined(separator: " "),
    ].joined(separator: "\t")
  }
}
