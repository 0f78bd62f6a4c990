import Tables

/// What every report is made from.
struct ReportMatter {
  let records: RoundRecords
  let registry: Registry
  let request: ReportRequest
  private let names: [String: String]

  init(records: RoundRecords, registry: Registry, request: ReportRequest) {
    self.records = records
    self.registry = registry
    self.request = request
    names = Dictionary(
      (records.members.map(\.organization) + records.departments).map { ($0.id, $0.name) }
    ) { first, _ in first }
  }

  /// The name of a prefecture; its code if there is none such.
  func prefectureName(_ code: String) -> String { registry.prefecture(code)?.name ?? code }

  /// The code of a prefecture as a local government, six digits.
  func areaCode(_ prefecture: String) -> String {
    registry.prefecture(prefecture)?.governmentCode ?? ""
  }

  /// The name of an organisation; its code if the store has none such.
  func name(_ code: String) -> String { names[code] ?? code }

  /// The words of several options.
  func words(_ choices: Choices, in list: OptionList) -> String {
    let order = registry.options[list]?.map(\.code) ?? []
    let known = order.filter(choices.contains)
    return (known + choices.codes.filter { !order.contains($0) })
      .map { registry.words($0, in: list) }.joined(separator: "、")
  }

  /// The prefectures of the report, in order: those of the members, or all of the country.
  var prefectures: [String] {
    let all = registry.prefectures.map(\.code)
    let used = Set(records.members.map(\.organization.prefecture))
    if let one = request.prefecture { return [one] }
    return all.filter(used.contains) + used.subtracting(all).sorted()
  }

  var head: ReportHead { Self.head(records.round, records, request, registry) }

  static func head(
    _ round: Round, _ records: RoundRecords, _ request: ReportRequest, _ registry: Registry
  ) -> ReportHead {
    ReportHead(
      round: round.id, roundTitle: round.title, deliveriesYear: round.deliveriesYear,
      plansYear: round.plansYear, asOf: round.asOf, drawnUpOn: request.drawnUpOn,
      prefecture: request.prefecture,
      prefectureName: request.prefecture.map { registry.prefecture($0)?.name ?? $0 } ?? "",
      denominator: records.count, unknown: records.unknown.count,
      unit: records.members.allSatisfy { $0.organization.kind == .academy } ? "校" : "団体",
      basis: basisWords(round, records.basis))
  }

  static func basisWords(_ round: Round, _ document: BasisDocument?) -> String {
    guard let document else { return round.basis }
    return document.number + (document.furtherNumbers.isEmpty ? "" : "ほか") + "（\(document.day)）"
  }

  /// What a report of one prefecture says beside its academies: its two departments, its candidates.
  var prefectureSections: [ReportSection] {
    guard request.prefecture != nil else { return [] }
    let departments = ReportTable(
      AcademyColumns.columns(name: "担当課") + [ReportColumn("kind", "役割", share: 16)],
      rows: records.departments.map {
        ReportRow(
          $0.id,
          AcademyColumns.cells($0, self) + [
            .text($0.kind == .disasterDepartment ? "消防防災" : "多文化共生")
          ])
      })
    let candidates = ReportTable(
      [
        ReportColumn("candidate", "候補コード", place: .filesOnly),
        ReportColumn("type", "種別", share: 16), ReportColumn("office", "機関・担当", share: 24),
        ReportColumn("topics", "話せること", share: 40), ReportColumn("languages", "言語", share: 12),
      ],
      rows: records.candidates.map {
        ReportRow(
          $0.id,
          [
            .text($0.id), .text(registry.words($0.type, in: .lecturer)), .text($0.office),
            .text(words($0.topics, in: .topic)), .text($0.languages),
          ])
      })
    return [
      ReportSection("departments", "担当課", table: departments),
      ReportSection(
        "candidates", "講師候補",
        sentences: records.candidates.isEmpty ? ["講師候補は 登録されていない。"] : [], table: candidates),
    ]
  }
}
