import ArgumentParser
import Sheets
import ShirubeKit

/// `shirube kit list`: which kits there are.
struct KitListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "キットの一覧", en: "List the kits.", examples: "shirube kit list")

  /// A kit as the list shows it. Its properties are the keys of its JSON.
  struct Entry: Encodable {
    var name: String
    var title: String
    var sheets: Int
  }

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let library = KitLibrary(try global.workspace.data)
    var entries: [Entry] = []
    for name in library.names {
      do throws(KitError) {
        let kit = try library.kit(name)
        entries.append(Entry(name: name, title: kit.title, sheets: kit.entries.count))
      } catch {
        Console.say(error.diagnostic(names: library.names))
      }
    }
    if json.isJSON { return try JSONText.write(["kits": entries]) }
    for entry in entries {
      let count = Interface.words(ja: "\(entry.sheets) 種", en: "\(entry.sheets) kinds of sheets")
      try Console.result("\(entry.name)\t\(entry.title)\t\(count)")
    }
  }
}
