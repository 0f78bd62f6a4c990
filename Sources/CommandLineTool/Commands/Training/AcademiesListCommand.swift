import ArgumentParser
import ShirubeKit
import Tables
import Training

/// `shirube training academies list`: the academies as of a day.
struct AcademiesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "消防学校の一覧", en: "List the academies.",
    examples: "shirube training academies list --prefecture 17 --json")

  @Option(
    name: .customLong("as-of"),
    help: .words(ja: "いつの時点の一覧か（既定は今日）", en: "The day of the list (default today).", value: "DAY"))
  var asOf: String?

  @Option(
    name: .customLong("prefecture"),
    help: .words(ja: "都道府県の番号 01 から 47", en: "A prefecture, 01 to 47.", value: "NN"))
  var prefecture: String?

  @Flag(
    name: .customLong("all"),
    help: .words(ja: "課や訓練センターなども", en: "Departments and training centres too."))
  var isAll = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let day = try DayReader.read(asOf, option: "--as-of") ?? database.today()
    let prefecture = try PrefectureReader.read(prefecture)
    let found = try database.organizations(global).filter {
      $0.isValid(on: day) && (isAll || $0.kind == .academy)
        && (prefecture == nil || $0.prefecture == prefecture)
    }.sorted { ($0.prefecture, $0.id) < ($1.prefecture, $1.id) }
    if json.isJSON { return try JSONText.write(["academies": found]) }
    for organization in found { try Console.result(OrganizationText.line(organization)) }
    Console.say(ja: "\(found.count) 件（\(day) 時点）", en: "\(found.count) as of \(day)")
  }
}
