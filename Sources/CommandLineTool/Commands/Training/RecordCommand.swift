import ArgumentParser
import ShirubeKit
import Training

/// `shirube training record`: a single entry, typed in.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "record", ja: "一件ずつ記録する（組入れ、実施、講師依頼、電話、訓練、人材数 …）",
    en: "Record one entry: inclusion, delivery, request, call, drill, roster …",
    examples: """
      shirube training record inclusion organization=fa-17 fiscalYear=R9 localCourse=初任総合教育 \
      subject=外国人対応 status=検討中
      shirube training record delivery organization=fa-17 fiscalYear=R8 localCourse=初任総合教育 \
      subject=外国人対応 status=実施済 hours=2 staffTrainees=30
      shirube training record request id=L-R8-003 organization=fa-17 department=dp-17-tabunka \
      fiscalYear=R8 topics=VoiceTra requestedOn=2026-09-01
      shirube training record call organization=fa-17 day=2026-11-20 matter=回答の状況 outcome=今週中
      shirube training record inclusion --names
      """)

  /// A value that an entry may have. Its properties are the keys of its JSON.
  struct Name: Encodable {
    var name: String
    var japanese: String
    var required: Bool
  }

  @Argument(
    help: .words(
      ja: "何を記録するか \(EntryKind.allCases.map(\.rawValue).joined(separator: " "))",
      en: "What to record: \(EntryKind.allCases.map(\.rawValue).joined(separator: " ")).",
      value: "KIND"))
  var kind: String

  @Argument(help: .words(ja: "値 NAME=VALUE", en: "Values, NAME=VALUE.", value: "NAME=VALUE"))
  var values: [String] = []

  @Option(
    name: .customLong("reason"),
    help: .words(
      ja: "状態を戻すなど、訂正の理由", en: "Why something that stood is corrected.", value: "TEXT"))
  var reason: String?

  @Option(
    name: .customLong("withdraw"),
    help: .words(ja: "この鍵の記録を取り下げる", en: "Take back the record with this key.", value: "KEY"))
  var withdrawn: String?

  @Flag(
    name: .customLong("names"), help: .words(ja: "書ける項目の一覧", en: "List the names of values."))
  var isNames = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let kind = EntryKind(rawValue: kind) else {
      throw CommandFailure.unknownKind(self.kind)
    }
    if isNames { return try showNames(kind) }
    let desk = try database.desk(global)
    let assignments = try AssignmentReader.entry(values)
    let author = try database.authorship("\(kind.rawValue)-recorded", reason: reason ?? "")
    let result = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        if let withdrawn { return try withdraw(kind, withdrawn, writer) }
        return try EntryWriting(kind, registry: desk.registry).write(assignments, in: writer)
      }
    }
    if json.isJSON { return try JSONText.write(result) }
    Console.say(
      ja: result.isNew ? "記録しました: \(result.key)" : "同じ内容がすでにあります: \(result.key)",
      en: result.isNew ? "Recorded: \(result.key)" : "Just that stands there already: \(result.key)"
    )
  }

  private func withdraw(_ kind: EntryKind, _ key: String, _ writer: TrainingWriter) throws
    -> EntryWriting.Result
  {
    try EntryWithdrawal(kind).withdraw(key, in: writer)
    return EntryWriting.Result(table: kind.table, key: key, isNew: true)
  }

  private func showNames(_ kind: EntryKind) throws {
    let data = try global.folder
    let titles = try CommandFailure.translating { try TrainingDesk.titles(data) }
    let names = kind.table.columns.map { column in
      Name(
        name: column.name, japanese: titles.words(column.name, of: kind.table),
        required: kind.needed.contains(column.name))
    }
    if json.isJSON { return try JSONText.write(["names": names]) }
    for name in names {
      try Console.result("\(name.name)\t\(name.japanese)\(name.required ? "\t必須" : "")")
    }
  }
}
