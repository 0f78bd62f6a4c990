import ArgumentParser
import Diagnostics
import ShirubeKit
import Tables
import Training

/// `shirube training academies import`: new and changed organisations from a list.
struct AcademiesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", ja: "機関の一覧（CSV）を取り込む", en: "Import a list of organisations, CSV.",
    examples: "shirube training academies import academies.csv --by t.01")

  /// What came of it. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var read: Int
    var changed: Int
  }

  @Argument(help: .words(ja: "一覧の CSV", en: "The list, CSV.", value: "FILE"))
  var file: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let bytes = try TrainingInput.read(file)
    let author = try database.authorship("organizations-imported")
    let (organizations, diagnostics) = try CommandFailure.translating {
      try RegistryReader().organizations(bytes, file: file)
    }
    for diagnostic in diagnostics { Console.say(diagnostic) }
    let refused = diagnostics.count { $0.severity == .error }
    guard refused == 0 else {
      throw CommandFailure(
        .badData,
        [
          Diagnostic(
            .error, "list-refused", at: SourcePosition(file: file),
            LocalizedMessage(
              ja: "読めない行が \(refused) 行あります", en: "\(refused) lines cannot be read"),
            hint: LocalizedMessage(
              ja: "上の行を直して、もう一度取り込んでください", en: "Mend those lines and import again."))
        ], safe: CommandFailure.nothingChanged)
    }
    let desk = try database.desk(global, makesFile: true)
    let changed = try CommandFailure.translating {
      try desk.store.write(author) { writer in
        let changed = try organizations.filter { organization in
          try writer.reader.one(Organization.self, key: organization.key) != organization
        }
        guard !changed.isEmpty else { return 0 }
        try writer.keep(bytes, name: TrainingInput.name(file))
        return try changed.count { try writer.record($0) }
      }
    }
    let report = Report(read: organizations.count, changed: changed)
    if json.isJSON { return try JSONText.write(report) }
    Console.say(
      ja: "\(report.read) 件を読み、\(report.changed) 件を書きました",
      en: "\(report.read) read, \(report.changed) written")
  }
}
