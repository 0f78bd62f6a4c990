import ArgumentParser
import Sheets
import ShirubeKit

/// `shirube board list`: which boards there are.
struct BoardListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", ja: "指さしボードの一覧", en: "List the boards.", examples: "shirube board list")

  /// A board as the list shows it. Its properties are the keys of its JSON.
  struct Entry: Encodable {
    var name: String
    var title: String
    var letter: String
  }

  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let library = BoardLibrary(try global.workspace.data)
    var entries: [Entry] = []
    for name in library.names {
      do throws(BoardError) {
        let board = try library.board(name)
        entries.append(Entry(name: name, title: board.title, letter: board.letter))
      } catch {
        Console.say(error.diagnostic(names: library.names))
      }
    }
    if json.isJSON { return try JSONText.write(["boards": entries]) }
    for entry in entries {
      try Console.result("\(entry.name)\t\(entry.letter)\t\(entry.title)")
    }
  }
}
