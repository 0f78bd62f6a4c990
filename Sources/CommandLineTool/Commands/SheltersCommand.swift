import ArgumentParser
import Diagnostics
import Shelters
import ShirubeKit

/// `shirube shelters`: what a municipal list says.
struct SheltersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "shelters", ja: "市町村の避難所一覧を読む", en: "Read a municipality's list of shelters.",
    examples: "shirube shelters list.csv\nshirube shelters list.csv --json")

  @Argument(
    help: .words(
      ja: "CSV か GeoJSON（- は標準入力）", en: "CSV or GeoJSON (- is standard input).",
      value: "FILE"))
  var file: String

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.check()
    let list = try ShelterFile.read(file)
    if json.isJSON {
      try JSONText.write(list)
    } else {
      for diagnostic in list.diagnostics { Console.say(diagnostic) }
      try Console.result(list.places.map(PlaceText.line).joined(separator: "\n"))
      let sleeping = list.places.count { $0.isShelter }
      let fleeing = list.places.count { $0.isEvacuationSite }
      Console.say(
        ja: "\(list.places.count) 件: 避難所 \(sleeping)、避難場所 \(fleeing)（両方の所もあります）",
        en: "\(list.places.count) places: \(sleeping) shelters, \(fleeing) evacuation sites "
          + "(some are both)")
    }
    if list.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }
}
