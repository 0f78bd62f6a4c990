import Diagnostics
import Phrasebooks
import Sheets
import ShirubeKit
import WritingSystems

/// What was asked of `sign`, before anything is made.
struct SignRequest {
  let numbers: [PhraseNumber]
  let options: SheetOptions
  /// Names that may be set although no phrase has them.
  var more: [String] = []

  /// Refuses phrases and placeholders that are not there, all at once.
  func check(in workspace: Workspace) throws(CommandFailure) {
    let wanted: [LanguageTag] = [.japanese, .plainJapanese] + options.languages
    let catalogue = workspace.catalogue(only: wanted)
    CatalogueNotice.say(workspace)
    let unknown = numbers.filter { catalogue[$0] == nil }
    if !unknown.isEmpty {
      throw CommandFailure(.noInput, unknown.map { SheetError.noSuchPhrase($0).diagnostic })
    }
    let names = Set(numbers.flatMap { catalogue[$0]?.placeholders.map(\.name) ?? [] }).sorted()
    for name in options.values.keys.sorted() where !names.contains(name) && !more.contains(name) {
      let list = names.isEmpty ? "—" : names.joined(separator: " ")
      let near = NearMiss.nearest(name, in: names)
      throw .usage(
        ja: "差し込み {\(name)} は、この文例にありません。あるのは: \(list)",
        en: "These phrases have no {\(name)}. They have: \(list)",
        hintJa: near.map { "--set \($0)=… ではありませんか" } ?? "--set を外してください",
        hintEn: near.map { "Did you mean --set \($0)=…?" } ?? "Leave out that --set.")
    }
  }
}
