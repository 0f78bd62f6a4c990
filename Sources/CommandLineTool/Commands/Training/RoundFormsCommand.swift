import ArgumentParser
import ShirubeKit
import Tables
import Training

/// `shirube training round forms`: the forms of a round, a workbook an academy and one a prefecture.
struct RoundFormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "forms", ja: "回答票（XLSX）を作る", en: "Make the forms, XLSX.",
    examples: """
      shirube training round forms R8 --output forms
      shirube training round forms R8 --prefecture 17 --output ishikawa
      """)

  /// What was written. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var round: String
    var academies: Int
    var bundles: Int
    var files: [String]
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(ja: "書き出すフォルダー", en: "The folder to write to.", value: "DIR"))
  var output: String

  @Option(
    name: .customLong("prefecture"),
    help: .words(ja: "一つの都道府県だけ 01 から 47", en: "One prefecture only, 01 to 47.", value: "NN"))
  var prefecture: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let prefecture = try PrefectureReader.read(prefecture)
    let desk = try database.desk(global)
    let set = try CommandFailure.translating {
      try desk.store.read {
        try FormSet($0, round: name, registry: desk.registry, prefecture: prefecture)
      }
    }
    var paths: [String] = []
    for file in set.files {
      let bytes = try CommandFailure.translating { try WorkbookWriter().write(file.draft) }
      paths.append("\(output)/\(file.name)")
      try FolderOutput.write(bytes, to: "\(output)/\(file.name)")
    }
    let report = Report(
      round: name, academies: set.academies, bundles: set.bundles, files: paths)
    if json.isJSON { return try JSONText.write(report) }
    Console.say(
      ja:
        "\(output): 回答票 \(set.academies)、都道府県のまとめ \(set.bundles)。送ったら round mark \(name) --state sent",
      en:
        "\(output): \(set.academies) forms, \(set.bundles) bundles. Once sent: round mark \(name) --state sent"
    )
  }
}
