import FoundationEssentials
import Sheets
import ShirubeKit
import WritingSystems

/// Reads arbitrary bytes as a person's own evacuee card and as a tally, and composes both.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCard(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard (try? Data(bytes).write(to: URL(filePath: path))) != nil else { return 0 }
  let library = CardLibrary(data)
  if let card = try? library.card(path) {
    for language in languages {
      guard let pages = try? composer.cards(card, in: language, count: 3, options: options) else {
        continue
      }
      precondition(pages.count == 3, "a card went missing")
    }
  }
  if let tally = try? library.tally(path) {
    let pages = try? composer.tally(tally, options: options)
    precondition(pages?.isEmpty != true, "the tally went missing")
  }
  return 0
}

private let languages = ["ne", "ur"].compactMap { LanguageTag($0) }
private let options = SheetOptions(
  languages: languages, allowsUnreviewed: true, allowsPrivate: true, confirmation: .all,
  issued: "2026-11-23T16:30:00")
private let data = DataFolder.find(named: nil) ?? DataFolder(path: ".")
private let workspace = Workspace(data: data)
private let composer: CardComposer = {
  let catalogue = workspace.catalogue(only: [.japanese, .plainJapanese] + languages)
  precondition(!catalogue.phrases.isEmpty, "the phrasebooks cannot be read")
  // Whether pages fit does not matter here: every one does.
  return CardComposer(
    SheetComposer(catalogue: catalogue, languages: workspace.languages, fits: { _ in true }))
}()
private let path = (ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp") + "/card.json"
