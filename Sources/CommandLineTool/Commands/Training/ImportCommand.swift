import ArgumentParser
import ShirubeKit
import Storage
import Tables
import Training

/// `shirube training import`: an export into an empty database.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", ja: "書き出したものを、空のデータベースに取り込む", en: "Import an export into an empty database.",
    examples: """
      shirube training import export --database copy.sqlite
      shirube training import all.xlsx --database copy.sqlite
      """)

  /// What was read. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var entries: Int
    var revisions: Int
    var files: Int
    var head: String
  }

  @Argument(
    help: .words(
      ja: "書き出したフォルダー、または .xlsx", en: "The folder of an export, or its .xlsx.", value: "DIR|FILE"))
  var input: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.check()
    let isWorkbook = input.lowercased().hasSuffix(".xlsx")
    let tables = try isWorkbook ? workbook() : folder()
    let files = isWorkbook ? "\(input.dropLast(5))_files" : "\(input)/files"
    let path = try database.path()
    let finding = try CommandFailure.translating {
      let store = try TrainingStore(path)
      do {
        try StoreImport(tables).write(to: store) { digest in
          try? InputFile.read("\(files)/\(digest)", limit: 40 << 20)
        }
      } catch {
        // What was made for the import alone would look like a database that was lost.
        store.removeEmpty()
        throw error
      }
      return try store.verify()
    }
    guard case .whole(let entries, let revisions, let count, let head) = finding else {
      throw CommandFailure(
        .refused, [finding.diagnostic(path)], safe: CommandFailure.nothingChanged)
    }
    let report = Report(
      entries: entries, revisions: revisions, files: count, head: head.map { "\($0)" } ?? "")
    if json.isJSON { return try JSONText.write(report) }
    Console.say(
      ja: "取り込みました: 変更履歴 \(entries) 件、版 \(revisions) 件、原本 \(count) 件",
      en: "Imported: \(entries) entries, \(revisions) revisions, \(count) original files")
  }

  private func folder() throws(CommandFailure) -> [ImportedTable] {
    var tables: [ImportedTable] = []
    for name in RecordTable.allCases.map(\.rawValue) + ["choices", "cells", "origins"] {
      let bytes = try TrainingInput.read("\(input)/\(name).csv", limit: 400_000_000)
      tables.append(try CommandFailure.translating { try ImportedTable(name: name, csv: bytes) })
    }
    return tables
  }

  private func workbook() throws(CommandFailure) -> [ImportedTable] {
    let bytes = try TrainingInput.read(input, limit: 200 << 20)
    return try CommandFailure.translating {
      try ImportedTable.tables(of: bytes, file: input)
    }
  }
}
