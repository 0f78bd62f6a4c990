import Shelters
import Sheets
import ShirubeKit
import WritingSystems

extension KitMakeCommand {
  /// The languages that were asked for.
  func wantedLanguages(_ workspace: Workspace) throws(CommandFailure) -> [LanguageTag] {
    let found: [LanguageTag]
    do throws(LanguageError) {
      found = try LanguageFinder(workspace).translations(languages)
    } catch {
      throw CommandFailure(error)
    }
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
  func place() throws(CommandFailure) -> Place {
    let list = try ShelterFile.read(shelters)
    do throws(PlaceSearchError) {
      return try PlaceFinder(list).find(shelter)
    } catch {
      throw CommandFailure(
        .noInput, [error.diagnostic(wish: shelter, in: list, file: shelters)])
    }
  }
}
