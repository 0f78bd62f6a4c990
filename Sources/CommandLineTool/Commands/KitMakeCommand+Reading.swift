import Sheets
import Shelters
import ShirubeKit
import WritingSystems

extension KitMakeCommand {
  /// The options without which no kit can be made; all that are missing are named at once.
  func request() throws(CommandFailure) -> (shelters: String, shelter: String) {
    if let shelters, let shelter, languages.list != nil { return (shelters, shelter) }
    let options = [
      ("--shelters", shelters), ("--shelter", shelter), ("--languages", languages.list),
    ]
    let missing = options.filter { $0.1 == nil }.map(\.0).joined(separator: " ")
    throw .usage(
      ja: "要る選択肢がありません: \(missing)", en: "Options are missing: \(missing)",
      hintJa: "shirube kit opening --shelters list.csv --shelter 青葉小学校 --languages en,vi "
        + "のように書いてください",
      hintEn: "Write it like: shirube kit opening --shelters list.csv --shelter 青葉小学校 "
        + "--languages en,vi")
  }

  /// The languages that were asked for.
  func languages(in workspace: Workspace) throws(CommandFailure) -> [LanguageTag] {
    let found = try languages.read(in: workspace)
    if found.isEmpty {
      throw .usage(
        ja: "--languages に言語がありません", en: "--languages names no language.",
        hintJa: "--languages en,vi,ne のように書いてください（一覧: shirube languages）",
        hintEn: "Write it like --languages en,vi,ne (all of them: shirube languages).")
    }
    return found
  }

  /// The kit that was named.
  func kit(_ workspace: Workspace) throws(CommandFailure) -> KitDefinition {
    let library = KitLibrary(workspace.data)
    do throws(KitError) {
      return try library.kit(name)
    } catch {
      var status = ExitStatus.noInput
      if case .notAKit = error { status = .badData }
      throw CommandFailure(status, [error.diagnostic(names: library.names)])
    }
  }

  /// The place that was named in the list that was named.
  func place(_ wish: String, in file: String) throws(CommandFailure) -> Place {
    let list = try ShelterFile.read(file)
    do throws(PlaceSearchError) {
      return try PlaceFinder(list).find(wish)
    } catch {
      throw CommandFailure(
        .noInput, [error.diagnostic(wish: wish, in: list, file: file)])
    }
  }
}
