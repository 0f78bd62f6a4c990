import ArgumentParser
import ShirubeKit
import Storage
import Tables
import Training

/// `shirube training export`: everything, as CSV or XLSX, with the original files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", ja: "全部を CSV か XLSX に書き出す", en: "Export everything as CSV or XLSX.",
    examples: """
      shirube training export --output export
      shirube training export --output all.xlsx
      shirube training export --output sjis --encoding cp932
      """)

  /// What was written. Its properties are the keys of its JSON.
  struct Report: Encodable {
    /// Characters that an encoding does not have.
    struct Loss: Encodable {
      var file: String
      var characters: [String]
    }

    var output: String
    var tables: Int
    var rows: Int
    var files: Int
    var lost: [Loss]
  }

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(
      ja: "書き出すフォルダー、または .xlsx", en: "The folder to write to, or an .xlsx.", value: "DIR|FILE"))
  var output: String

  @Option(
    name: .customLong("encoding"),
    help: .words(
      ja: "CSV の文字 utf8-bom（Excel 用、既定） utf8 cp932",
      en: "The encoding of CSV: utf8-bom (for Excel, default), utf8, cp932.", value: "NAME"))
  var encoding: String = "utf8-bom"

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let encoding = try EncodingReader.read(encoding)
    let today = try database.today()
    let desk = try database.desk(global)
    let export = try CommandFailure.translating {
      try desk.store.read { try StoreExport($0, registry: desk.registry, titles: desk.titles) }
    }
    let isWorkbook = output.lowercased().hasSuffix(".xlsx")
    let folder = isWorkbook ? "\(output.dropLast(5))_files" : "\(output)/files"
    for digest in export.files {
      let bytes = try CommandFailure.translating { try desk.store.read { try $0.file(digest) } }
      guard let bytes else {
        throw CommandFailure(StorageError.damaged(desk.store.path, finding: "file", backup: nil))
      }
      try FolderOutput.write(bytes, to: "\(folder)/\(digest)")
    }
    var lost: [Report.Loss] = []
    if isWorkbook {
      let bytes = try CommandFailure.translating { try export.workbook(created: today) }
      try FolderOutput.write(bytes, to: output)
    } else {
      for file in try CommandFailure.translating({ try export.csv(encoding) }) {
        try FolderOutput.write(file.bytes, to: "\(output)/\(file.name)")
        if !file.lost.isEmpty {
          lost.append(Report.Loss(file: file.name, characters: file.lost.map(String.init)))
        }
      }
    }
    let report = Report(
      output: output, tables: export.tables.count,
      rows: export.tables.map(\.rows.count).reduce(0, +),
      files: export.files.count, lost: lost)
    if json.isJSON { return try JSONText.write(report) }
    Console.say(
      ja: "\(output): 表 \(report.tables)、行 \(report.rows)、原本 \(report.files)",
      en: "\(output): \(report.tables) tables, \(report.rows) rows, \(report.files) original files")
    for loss in lost {
      Console.say(
        ja: "\(loss.file): CP932 にない文字が ? になりました: \(loss.characters.joined())",
        en:
          "\(loss.file): characters that CP932 does not have became ?: \(loss.characters.joined())"
      )
    }
  }
}
