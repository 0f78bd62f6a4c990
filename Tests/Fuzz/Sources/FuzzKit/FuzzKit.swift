import FoundationEssentials
import Sheets
import ShirubeKit
import WritingSystems

/// Reads arbitrary bytes as a person's own kit, which may include others and itself, and composes its sheets.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKit(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard (try? Data(bytes).write(to: URL(filePath: scratch.kits + "/own.json"))) != nil else {
    return 0
  }
  guard let kit = try? KitLibrary(scratch).kit("own") else { return 0 }
  precondition(kit.includes == nil, "something was not included")
  precondition(kit.entries.allSatisfy { $0.isOne && (1...999).contains($0.copies) })
  guard kit.entries.count <= 8 else { return 0 }
  var options = SheetOptions(
    languages: languages, confirmation: .all, issued: "2026-11-23T16:30:00")
  for isDrill in [false, true] {
    options.isDrill = isDrill
    guard let made = try? composer.compose(kit, place: place, options: options) else { continue }
    precondition(made.notices.count <= kit.entries.count)
    precondition(made.sheetCount >= made.kindCount)
  }
  return 0
}

private let languages = ["en", "ur", "my"].compactMap { LanguageTag($0) }
private let place = KitPlace(
  japanese: "青葉小学校", kana: "あおばしょうがっこう", latin: "Aoba", municipality: "青葉市", isShelter: true)
private let data = DataFolder.find(named: nil) ?? DataFolder(path: ".")
private let workspace = Workspace(data: data)
private let composer: KitComposer = {
  let library = BoardLibrary(data)
  var boards: [String: BoardDefinition] = [:]
  for name in library.names { boards[name] = try? library.board(name) }
  let catalogue = workspace.catalogue(only: [.japanese, .plainJapanese] + languages)
  precondition(!catalogue.phrases.isEmpty, "the phrasebooks cannot be read")
  let cards = CardLibrary(data)
  // Whether pages fit does not matter here: every one does.
  return KitComposer(
    SheetComposer(catalogue: catalogue, languages: workspace.languages, fits: { _ in true }),
    supplies: KitSupplies(
      boards: boards, numbers: LanguageNumberReader(data).read(), card: try? cards.card(),
      tally: try? cards.tally(), sentences: workspace.spokenSentences, issuer: "青葉市",
      firstNotice: .first))
}()
/// A data folder of its own with the kits of the house and the one that is being read.
private let scratch: DataFolder = {
  let folder = DataFolder(
    path: (ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp") + "/shirube")
  try? FileManager.default.createDirectory(atPath: folder.kits, withIntermediateDirectories: true)
  for name in KitLibrary(data).names {
    try? FileManager.default.createSymbolicLink(
      atPath: "\(folder.kits)/\(name).json", withDestinationPath: "\(data.kits)/\(name).json")
  }
  return folder
}()
