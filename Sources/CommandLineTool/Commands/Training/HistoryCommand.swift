import ArgumentParser
import ShirubeKit
import Training

/// `shirube training history`: every revision of a record, and where each value came from.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history", ja: "一つの記録の全部の版と、値の出どころ",
    en: "Show every revision of a record and where its values come from.",
    examples: "shirube training history inclusion fa-17/FY2027/初任総合教育/外国人対応")

  @Argument(
    help: .words(
      ja: "種類 \(EntryKind.allCases.map(\.rawValue).joined(separator: " "))",
      en: "The kind: \(EntryKind.allCases.map(\.rawValue).joined(separator: " ")).", value: "KIND"))
  var kind: String

  @Argument(help: .words(ja: "記録の鍵", en: "The key of the record.", value: "KEY"))
  var key: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let kind = EntryKind(rawValue: kind) else {
      throw CommandFailure.unknownKind(self.kind)
    }
    let desk = try database.desk(global)
    let history = try CommandFailure.translating {
      try desk.store.read { try EntryHistory($0, kind, key: key, registry: desk.registry) }
    }
    if history.revisions.isEmpty {
      throw CommandFailure(TrainingError.notFound(kind.table, key: key))
    }
    if json.isJSON { return try JSONText.write(["revisions": history.revisions]) }
    for revision in history.revisions {
      let source = [revision.author, revision.action, revision.fileName, revision.reason]
        .filter { !$0.isEmpty }.joined(separator: " ")
      try Console.result(
        "版 \(revision.number)\t\(revision.moment)\t\(source)\(revision.isWithdrawn ? "\t取り下げ" : "")"
      )
      for value in revision.values {
        let title = desk.titles.words(value.name, of: kind.table)
        let words = value.words.map { "（\($0)）" } ?? ""
        let cell = value.cell.isEmpty ? "" : "\t\(value.cell)"
        let mark = value.isChanged ? "\t*" : ""
        try Console.result("\t\(title)\t\(value.text)\(words)\(mark)\(cell)")
      }
    }
  }
}
