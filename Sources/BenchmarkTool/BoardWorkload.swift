import Documents
import Sheets
import ShirubeKit
import WritingSystems

/// All boards of all languages: what a city prints once and puts into every box.
struct BoardWorkload {
  let workspace: Workspace

  /// One document of them all, board by board, as `shirube board NAME --language all --allow-unreviewed` makes each.
  func document() throws -> Document {
    let library = BoardLibrary(workspace.data)
    let languages = LanguageFinder(workspace).translated
    // The catalogue is read once, in all languages.
    _ = workspace.catalogue(only: languages)
    let options = SheetOptions(
      languages: [], allowsUnreviewed: true, issued: "2026-11-23T16:30:00")
    var document = Document(
      title: Text("ボード", language: "ja"), issued: options.issued, pages: [])
    for name in library.names {
      let board = try library.board(name)
      let guests = board.isForEverybody ? [.plainJapanese] : languages.filter { !$0.isJapanese }
      let requests = guests.map {
        BoardRequest(language: $0, second: board.isForEverybody ? .japanese : .plainJapanese)
      }
      document.pages += try BoardMaker(workspace).make(board, requests, options: options)
        .document.pages
    }
    return document
  }
}
