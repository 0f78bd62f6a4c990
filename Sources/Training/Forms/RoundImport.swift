internal import Diagnostics
internal import Storage
public import Tables

/// Takes filled forms into the store: first a preview, which changes nothing, then its acceptance.
public struct RoundImport: Sendable {
  /// How much of a workbook is read.
  public var limits: WorkbookLimits
  /// Whether characters that CP932 does not have are named.
  public var checksCP932: Bool

  /// Makes an import.
  public init(limits: WorkbookLimits = WorkbookLimits(), checksCP932: Bool = false) {
    self.limits = limits
    self.checksCP932 = checksCP932
  }

  /// Reads files, and says what accepting them would do.
  ///
  /// Of two forms of one academy the later in `files` counts. A file that cannot be read is a finding, and the
  /// others go on. Throws only if the round is not there or the store cannot be read.
  public func preview(
    files: [(name: String, bytes: [UInt8])], round name: String, registry: Registry,
    today: CalendarDay, from store: TrainingReader
  ) throws -> ImportPreview {
    let round: Round = try store.found(key: name)
    let stored = try store.all(Organization.self)
    let reader = FormReader(
      round: round, registry: try Self.questions(of: round, in: store, registry),
      organizations: stored.isEmpty ? registry.organizations : stored, checksCP932: checksCP932)
    // One look at the whole is quicker than many at single academies.
    let isBulk = files.count > 8
    var known = isBulk ? try FormKnowledge.all(for: round, from: store) : [:]
    var preview = ImportPreview(round: name, day: today, files: [])
    for file in files {
      var found = ImportFile(
        name: file.name, digest: "\(ContentDigest(of: file.bytes))", content: file.bytes)
      switch read(file) {
      case .failure(let error): found.findings.append(error.diagnostic)
      case .success(let workbook):
        let (readings, findings) = try reader.read(workbook, file: file.name) { code in
          if let knowledge = known[code] ?? (isBulk ? FormKnowledge() : nil) { return knowledge }
          let knowledge = try FormKnowledge(of: code, for: round, from: store)
          known[code] = knowledge
          return knowledge
        }
        found.findings += findings
        found.forms = readings.map { reading in
          ImportForm(
            reading: reading, outcome: reading.isUsable ? .answer : .refused, number: 0,
            organizationName: reader.academies[reading.organization]?.name ?? "")
        }
      }
      preview.files.append(found)
    }
    try ImportStanding(round: round, store: store).settle(&preview)
    try ImportJoints(round: round, store: store).settle(&preview)
    return preview
  }

  private func read(_ file: (name: String, bytes: [UInt8])) -> Result<Workbook, TableError> {
    do throws(TableError) {
      return .success(try WorkbookReader(limits: limits).read(file.bytes, file: file.name).workbook)
    } catch { return .failure(error) }
  }

  /// The registry with the questions of the store, where it has any of the round's version.
  private static func questions(
    of round: Round, in store: TrainingReader, _ registry: Registry
  ) throws -> Registry {
    let version = ["questionSet": round.questionSet]
    let questions = try store.all(Question.self, where: version)
    guard !questions.isEmpty else { return registry }
    return Registry(
      prefectures: registry.prefectures, organizations: registry.organizations,
      courses: registry.courses, basisDocuments: registry.basisDocuments,
      options: registry.options, questions: questions,
      questionOptions: try store.all(where: version))
  }
}
