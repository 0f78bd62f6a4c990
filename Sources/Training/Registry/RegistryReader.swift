public import Diagnostics
public import Tables

/// Reads the files of `Data/Registries`, or one like them from a person.
public struct RegistryReader {
  /// Makes a reader.
  public init() {}

  /// The names of the files it wants.
  public static let files = [
    "academies.csv", "departments.csv", "prefectures.csv", "courses.csv", "basis-documents.csv",
    "options.csv", "questions.csv",
  ]

  /// Reads all files by their names; a file that is missing or has a bad line is an error of the installation.
  public func read(_ files: [String: [UInt8]]) throws(TableError) -> Registry {
    var questions: [Question] = []
    var options: [QuestionOption] = []
    for row in try rows("questions.csv", files) {
      let order = Int(row["order"] ?? "") ?? 0
      let (version, question, text) = (
        row["version"] ?? "", row["question"] ?? "", row["text"] ?? ""
      )
      if row["line"] == "question" {
        questions.append(
          Question(
            questionSet: version, id: question, order: order, text: text,
            allowsSeveral: row["flag"] != "one"))
      } else {
        options.append(
          QuestionOption(
            questionSet: version, question: question, id: row["option"] ?? "", order: order,
            text: text, isExclusive: row["flag"] == "exclusive"))
      }
    }
    return Registry(
      prefectures: try rows("prefectures.csv", files).map(prefecture),
      organizations: try records("academies.csv", files) + records("departments.csv", files),
      courses: try records("courses.csv", files),
      basisDocuments: try records("basis-documents.csv", files),
      options: try lists(files), questions: questions, questionOptions: options)
  }

  /// Reads a list of organisations; lines that are none come as diagnostics, and are left out.
  public func organizations(_ bytes: [UInt8], file: String) throws(TableError) -> (
    organizations: [Organization], diagnostics: [Diagnostic]
  ) {
    let (table, found) = try DelimitedTextReader().read(bytes, file: file)
    var diagnostics = found
    var organizations: [Organization] = []
    for row in table.rows {
      let fields = Self.fields(row, table.header)
      do throws(TrainingError) {
        let organization = try RecordText.read(fields, as: Organization.self)
        if let fault = OrganizationCheck.fault(organization) {
          diagnostics.append(Self.complaint(fault, row, file))
        } else {
          organizations.append(organization)
        }
      } catch {
        guard case .unusable(_, let property) = error else { continue }
        diagnostics.append(Self.complaint(property, row, file))
      }
    }
    return (organizations, diagnostics)
  }

  private static func complaint(_ property: String, _ row: TableRow, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "bad-organisation", at: SourcePosition(file: file, line: row.line, element: property),
      LocalizedMessage(
        ja: "機関の \(property) が読めません。この行は取り込みません。",
        en: "The \(property) of the organisation cannot be read; the line is left out."),
      hint: LocalizedMessage(
        ja: "Data/Registries/academies.csv と同じ列と書き方にしてください。",
        en: "Write it as Data/Registries/academies.csv does."))
  }

  private func lists(_ files: [String: [UInt8]]) throws(TableError) -> [OptionList: [ListedOption]]
  {
    var lists: [OptionList: [ListedOption]] = [:]
    for row in try rows("options.csv", files) {
      guard let list = OptionList(rawValue: row["list"] ?? "") else { continue }
      lists[list, default: []].append(
        ListedOption(
          code: row["code"] ?? "", japanese: row["japanese"] ?? "", english: row["english"] ?? "",
          flag: row["flag"] ?? ""))
    }
    return lists
  }

  private func prefecture(_ row: [String: String]) -> Prefecture {
    Prefecture(
      code: row["code"] ?? "", governmentCode: row["governmentCode"] ?? "", name: row["name"] ?? "",
      shortName: row["shortName"] ?? "", kana: row["kana"] ?? "", romaji: row["romaji"] ?? "",
      tileRow: Int(row["tileRow"] ?? "") ?? 1, tileColumn: Int(row["tileColumn"] ?? "") ?? 1)
  }

  private func records<Value: Record>(_ name: String, _ files: [String: [UInt8]])
    throws(TableError) -> [Value]
  {
    var records: [Value] = []
    for row in try rows(name, files) {
      do throws(TrainingError) {
        records.append(try RecordText.read(row, as: Value.self))
      } catch { throw Self.broken(name) }
    }
    return records
  }

  private func rows(_ name: String, _ files: [String: [UInt8]]) throws(TableError) -> [[String:
    String]]
  {
    guard let bytes = files[name] else { throw Self.broken(name) }
    let (table, _) = try DelimitedTextReader().read(bytes, file: name)
    return table.rows.map { Self.fields($0, table.header) }
  }

  private static func fields(_ row: TableRow, _ header: [String]) -> [String: String] {
    Dictionary(zip(header, row.fields)) { first, _ in first }
  }

  private static func broken(_ name: String) -> TableError {
    TableError(
      .brokenStructure, at: SourcePosition(file: "Data/Registries/\(name)"),
      LocalizedMessage(
        ja: "台帳ファイルがないか、読めない行があります。",
        en: "The registry file is missing or has a line that cannot be read."),
      hint: LocalizedMessage(
        ja: "インストールし直してください。", en: "Install the tool again."))
  }
}
