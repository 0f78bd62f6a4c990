public import Tables

/// Makes the forms of a round: a workbook for each academy, or one for all of a prefecture.
///
/// The same round and knowledge give the same draft, and so the same bytes.
public struct FormWriter: Sendable {
  /// The round.
  public let round: Round
  /// The facts and lists.
  public let registry: Registry
  /// What the round rests on; nil if nothing is named.
  public let basis: BasisDocument?

  /// Makes a writer; the notice is looked up among the registry's if none is given.
  public init(round: Round, registry: Registry, basis: BasisDocument? = nil) {
    self.round = round
    self.registry = registry
    self.basis = basis ?? registry.basisDocuments.first { $0.key == round.basis }
  }

  /// The form of one academy.
  public func write(_ organization: Organization, knowing knowledge: FormKnowledge)
    -> WorkbookDraft
  {
    let name = FormLayout.sheetName
    return WorkbookDraft(
      title: "\(round.id) \(organization.id)", created: round.sentOn ?? round.asOf,
      sheets: [
        sheet(organization, name: name, knowing: knowledge),
        FormMeta.draft([meta(organization, sheet: name)]),
      ])
  }

  /// The forms of all academies of a prefecture, behind a sheet that lists them.
  public func write(
    _ prefecture: Prefecture,
    _ forms: [(organization: Organization, knowledge: FormKnowledge)]
  ) -> WorkbookDraft {
    var sheets = [cover(prefecture, forms.map(\.organization))]
    var lines: [FormMeta] = []
    for form in forms {
      let name = Self.sheetName(form.organization, among: sheets.map(\.name))
      sheets.append(sheet(form.organization, name: name, knowing: form.knowledge))
      lines.append(meta(form.organization, sheet: name))
    }
    return WorkbookDraft(
      title: "\(round.id) \(prefecture.code)", created: round.sentOn ?? round.asOf,
      sheets: sheets + [FormMeta.draft(lines)])
  }

  private func meta(_ organization: Organization, sheet: String) -> FormMeta {
    FormMeta(
      round: round.id, organization: organization.id, version: FormLayout.version,
      questionSet: round.questionSet, sheet: sheet)
  }

  private func sheet(_ organization: Organization, name: String, knowing knowledge: FormKnowledge)
    -> SheetDraft
  {
    var sheet = FormSheet(
      name: name, round: round, registry: registry, layout: FormLayout(registry))
    sheet.head(organization, basis: basis, knowledge: knowledge)
    sheet.table(.plans, lines: planLines(knowledge))
    sheet.table(.deliveries, lines: deliveryLines(knowledge))
    sheet.questions(knowledge.answers)
    return sheet.draft
  }

  /// What is known of the year of the plans, what stood in the plan before it, and what is known of that year.
  private func planLines(_ knowledge: FormKnowledge) -> [[String: CellValue]] {
    let line = FormLine(registry: registry)
    let entries = knowledge.entries.sorted {
      ($0.localCourse, $0.subject) < ($1.localCourse, $1.subject)
    }
    let now = entries.filter { $0.fiscalYear == round.plansYear }
    let before = entries.filter { old in
      old.fiscalYear == round.plansYear.previous && old.status != .abolished
        && !now.contains { $0.localCourse == old.localCourse && $0.subject == old.subject }
    }
    let held =
      round.deliveriesYear == round.plansYear
      ? [] : entries.filter { $0.fiscalYear == round.deliveriesYear }
    let cells = { (entry: CurriculumEntry, isLastYear: Bool) in
      line.cells(
        of: entry, knowledge: knowledge,
        year: isLastYear ? round.plansYear : entry.fiscalYear, isLastYear: isLastYear)
    }
    return now.map { cells($0, false) } + before.map { cells($0, true) }
      + held.map { cells($0, false) }
  }

  private func deliveryLines(_ knowledge: FormKnowledge) -> [[String: CellValue]] {
    let line = FormLine(registry: registry)
    return knowledge.deliveries.filter { $0.fiscalYear == round.deliveriesYear }
      .sorted {
        ($0.localCourse, $0.subject, $0.session) < ($1.localCourse, $1.subject, $1.session)
      }
      .map { line.cells(of: $0) }
  }

  /// The name of the academy, as a sheet can have it and no other sheet has.
  static func sheetName(_ organization: Organization, among names: [String]) -> String {
    let safe = String(organization.name.filter { !"[]:*?/\\'".contains($0) }.prefix(20))
    return names.contains(safe) || safe.isEmpty ? "\(safe)_\(organization.id)" : safe
  }
}
