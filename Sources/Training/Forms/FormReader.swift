public import Diagnostics
public import Tables

/// Reads filled forms in whatever state they come back: by their headings, never by the names of files or sheets.
///
/// Nothing is guessed: what cannot be read is not known, and a finding names its cell.
public struct FormReader {
  let round: Round
  let registry: Registry
  let layout: FormLayout
  let finder: FormFinder
  let academies: AcademyIndex
  let understanding: CellUnderstanding
  let checksCP932: Bool

  /// Makes a reader; `organizations` are those of the store, else those of the registry.
  public init(
    round: Round, registry: Registry, organizations: [Organization]? = nil,
    checksCP932: Bool = false
  ) {
    self.round = round
    self.registry = registry
    layout = FormLayout(registry)
    finder = FormFinder(layout)
    academies = AcademyIndex(organizations ?? registry.organizations)
    understanding = CellUnderstanding(registry, academies: academies)
    self.checksCP932 = checksCP932
  }

  /// Reads the forms of a workbook; `knowing` gives what is known of an academy by its code.
  public func read(
    _ workbook: Workbook, file: String, knowing: (String) throws -> FormKnowledge
  ) rethrows -> (readings: [FormReading], findings: [Diagnostic]) {
    let meta = FormMeta.read(workbook)
    var findings = meta.broken.map { FormRule.metaBroken.diagnostic(file, $0) }
    var sheets:
      [(grid: FormGrid, texts: [CellPosition: String], found: [FormTable], further: [FormTable])] =
        []
    for sheet in workbook.sheets where !FormMeta.isMeta(sheet) {
      let grid = FormGrid(sheet)
      let texts = Self.texts(sheet)
      let (found, further) = finder.tables(in: grid, texts: texts)
      if !found.isEmpty { sheets.append((grid, texts, found, further)) }
    }
    guard !sheets.isEmpty else {
      return ([], findings + [FormRule.notAForm.diagnostic(file, nil)])
    }
    var readings: [FormReading] = []
    for (grid, texts, found, further) in sheets {
      let line =
        meta.lines.first { $0.sheet == grid.name }
        ?? (sheets.count == 1 && meta.lines.count == 1 ? meta.lines.first : nil)
      readings.append(
        try read(grid, texts, found, further, line: line, file: file, knowing: knowing))
    }
    if !meta.broken.isEmpty, readings.allSatisfy({ $0.match == .meta }) { findings = [] }
    return (readings, findings)
  }

  private func read(
    _ grid: FormGrid, _ texts: [CellPosition: String], _ found: [FormTable],
    _ further: [FormTable], line: FormMeta?, file: String,
    knowing: (String) throws -> FormKnowledge
  ) rethrows -> FormReading {
    let head = FormHead(grid, texts: texts, above: found.map(\.header).min() ?? 1)
    let identity = FormIdentity(head, line: line, academies: academies)
    var notes = FormNotes(file: file, sheet: grid.name)
    for finding in identity.findings { notes.add(finding.rule, cell: finding.cell) }
    for table in further {
      notes.add(.twoTables, at: CellPosition(row: table.header, column: 1))
    }
    var reading = FormReading(
      file: file, sheet: grid.name, organization: identity.organization, match: identity.match,
      questionSet: line?.questionSet ?? head.text(.questionSet))
    guard identity.match != .none else {
      reading.isUsable = false
      reading.findings = notes.findings
      return reading
    }
    if let line, line.round != round.id {
      notes.add(.otherRound, cell: nil)
      reading.isUsable = false
      reading.findings = notes.findings
      return reading
    }
    var assembly = FormAssembly(
      reader: self, grid: grid, organization: identity.organization,
      knowledge: try knowing(identity.organization), notes: notes)
    assembly.read(found)
    if let table = found.first(where: { $0.section == .questions }) {
      let version = EntryText(reading.questionSet).folded
      if version.isEmpty || version == EntryText(round.questionSet).folded {
        assembly.readQuestions(table, texts: texts)
      } else {
        assembly.notes.add(.questionSetMismatch, cell: head.place(.questionSet))
      }
    }
    assembly.readHead(head)
    assembly.finish(&reading)
    return reading
  }

  private static func texts(_ sheet: WorkbookSheet) -> [CellPosition: String] {
    var texts: [CellPosition: String] = [:]
    for cell in sheet.cells {
      if case .text(let text) = cell.value, text.utf8.count <= 1000 {
        texts[cell.position] = EntryText(text).folded
      }
    }
    return texts
  }
}
