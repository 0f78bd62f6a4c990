import ArgumentParser
import Diagnostics
import ShirubeKit
import Tables
import Training

/// `shirube training round import`: reads filled forms, shows what they say, and with `--accept` takes them.
struct RoundImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", ja: "戻ってきた回答票を読む（--accept で取り込む）",
    en: "Read the forms that came back; --accept takes them.",
    examples: """
      shirube training round import R8 replies/*.xlsx
      shirube training round import R8 replies/*.xlsx --accept --by t.01
      """)

  /// What was read. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var preview: ImportPreview
    var accepted: Bool
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @Argument(help: .words(ja: "回答票の XLSX。いくつでも", en: "The forms, XLSX; any number.", value: "FILE"))
  var files: [String]

  @Flag(
    name: .customLong("accept"),
    help: .words(ja: "取り込む（なければ何も変えない）", en: "Take them; without it nothing is changed."))
  var isAccepted = false

  @Flag(
    name: .customLong("all"),
    help: .words(ja: "変わらない値も全部見せる", en: "Show values that do not change, too."))
  var isAll = false

  @Flag(
    name: .customLong("cp932"),
    help: .words(ja: "CP932 にない文字を知らせる", en: "Name characters that CP932 does not have."))
  var checksCP932 = false

  @Option(
    name: .customLong("reason"),
    help: .words(ja: "状態が戻るときの理由", en: "Why a state may go back.", value: "TEXT"))
  var reason: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let today = try database.today()
    var read: [(name: String, bytes: [UInt8])] = []
    for file in files { read.append((TrainingInput.name(file), try TrainingInput.read(file))) }
    let desk = try database.desk(global)
    let author = try database.authorship("round-imported", reason: reason ?? "")
    let importer = RoundImport(checksCP932: checksCP932)
    let preview = try CommandFailure.translating {
      guard isAccepted else {
        return try desk.store.read {
          try importer.preview(
            files: read, round: name, registry: desk.registry, today: today, from: $0)
        }
      }
      // Read and taken in one transaction: nothing can come between.
      return try desk.store.write(author) { writer in
        let preview = try importer.preview(
          files: read, round: name, registry: desk.registry, today: today, from: writer.reader)
        try importer.accept(preview, in: writer)
        return preview
      }
    }
    if json.isJSON {
      try JSONText.write(Report(preview: preview, accepted: isAccepted))
    } else if preview.forms.isEmpty {
      throw CommandFailure(
        .refused, preview.findings.map(CommandFailure.withHint),
        safe: CommandFailure.nothingChanged)
    } else {
      try Console.result(ImportText(preview, isAll: isAll).lines.joined(separator: "\n"))
      for finding in preview.findings { Console.say(finding) }
      sayEnd(preview)
    }
    // A file without a form is one that was refused: scripts must see it, whatever else was taken.
    let isRefused = preview.files.contains { file in
      file.forms.isEmpty || file.forms.contains { $0.outcome == .refused }
    }
    if isRefused {
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }

  private func sayEnd(_ preview: ImportPreview) {
    let taken = preview.forms.count { $0.outcome == .answer }
    if isAccepted {
      Console.say(
        ja: "\(taken) 校の回答を取り込みました。原本も保存しました",
        en: "Answers taken: \(taken), with the original files.")
    } else if preview.isEmpty {
      Console.say(
        ja: "取り込むものはありません。何も変えていません", en: "There is nothing to take. Nothing was changed.")
    } else {
      Console.say(
        ja: "まだ何も変えていません。取り込むときは --accept を付けてください（\(taken) 校の回答）",
        en: "Nothing is changed yet. Answers to take with --accept: \(taken).")
    }
  }
}
