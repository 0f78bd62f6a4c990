import FoundationEssentials
import Sheets
import ShirubeKit
import WritingSystems

/// Reads arbitrary bytes as a person's own board and composes it in every form.
///
/// What was taken shows every phrase that it names, at the same place in every language.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBoard(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard (try? Data(bytes).write(to: URL(filePath: path))) != nil else { return 0 }
  guard let board = try? BoardLibrary(data).board(path) else { return 0 }
  guard board.pages.reduce(0, { $0 + $1.cells.count + 20 * $1.categories.count }) <= 200 else {
    return 0
  }
  for form in BoardRequest.Form.allCases {
    var cells: [[[String?]]] = []
    for language in languages {
      let request = BoardRequest(language: language, form: form)
      guard let made = try? composer.compose(board, request, options: options) else { continue }
      cells.append(made.sheets.map { $0.cells.map { $0?.description } })
      precondition(made.omissions.isEmpty, "something was left out")
      let shown = Set(made.sheets.flatMap(\.cells).compactMap { $0 })
      guard !board.isForEverybody else { continue }
      let wanted = board.pages.filter { [.cells, .list, .choices].contains($0.layout) }
        .flatMap(\.cells).compactMap { $0 }
      precondition(shown.isSuperset(of: wanted), "a phrase went missing")
    }
    precondition(Set(cells).count <= 1, "a phrase stands elsewhere in another language")
  }
  return 0
}

private let languages = ["ne", "ur"].compactMap { LanguageTag($0) }
private let options = SheetOptions(
  languages: [], allowsUnreviewed: true, allowsPrivate: true, confirmation: .all,
  issued: "2026-11-23T16:30:00")
private let data = DataFolder.find(named: nil) ?? DataFolder(path: ".")
private let workspace = Workspace(data: data)
private let composer: BoardComposer = {
  let catalogue = workspace.catalogue(only: [.japanese, .plainJapanese] + languages)
  precondition(!catalogue.phrases.isEmpty, "the phrasebooks cannot be read")
  // Whether pages fit does not matter here: every one does.
  return BoardComposer(
    SheetComposer(catalogue: catalogue, languages: workspace.languages, fits: { _ in true }),
    numbers: LanguageNumberReader(data).read())
}()
private let path = (ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp") + "/board.json"
