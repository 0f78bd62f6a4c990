internal import Diagnostics
internal import Tables
internal import WritingSystems

/// Makes values, records and findings from the tables of one form sheet.
struct FormAssembly {
  let reader: FormReader
  let grid: FormGrid
  let organization: String
  let knowledge: FormKnowledge
  var notes: FormNotes
  var values: [FormValue] = []
  var proposal = FormProposal()
  var isConfirmedNone = false
  var isUsable = true
  /// The columns in which a name or number counts for each line of a merged cell.
  static let shared: Set<String> = [
    "fiscalYear", "localCourse", "courses", "courseHours", "subject",
  ]

  init(
    reader: FormReader, grid: FormGrid, organization: String, knowledge: FormKnowledge,
    notes: FormNotes
  ) {
    self.reader = reader
    self.grid = grid
    self.organization = organization
    self.knowledge = knowledge
    self.notes = notes
  }

  /// Reads the tables that were found.
  mutating func read(_ tables: [FormTable]) {
    var spelling = FormSpelling(knowledge)
    let plans = tables.first { $0.section == .plans }.map { rows($0) } ?? []
    readPlans(plans, &spelling)
    let deliveries = tables.first { $0.section == .deliveries }.map { rows($0) } ?? []
    readDeliveries(deliveries, &spelling)
    readCourses(plans, deliveries, &spelling)
    check()
  }

  /// The lines of a table that hold something.
  private mutating func rows(_ table: FormTable) -> [FormRow] {
    let columns = reader.layout.columns(table.section)
    let missing = columns.filter { table.columns[$0] == nil }
    if !missing.isEmpty {
      let words = missing.map(\.heading).joined(separator: "、")
      notes.add(
        .columnMissing, at: CellPosition(row: table.header, column: 1),
        (words, missing.map(\.field.name).joined(separator: ", ")))
    }
    var rows: [FormRow] = []
    for line in grid.usedRows where table.lines.contains(line) {
      var cells: [String: FormCell] = [:]
      var isOwn = false
      for column in columns {
        guard let place = table.columns[column] else { continue }
        let throughMerges = Self.shared.contains(column.field.property)
        guard
          let found = grid.cell(row: line, column: place, throughMerges: throughMerges)
        else { continue }
        if found.position.row == line { isOwn = true }
        cells[column.field.name] = FormCell(
          column: column, position: found.position, raw: found.value.typed,
          value: reader.understanding.read(found, as: column.field.kind),
          isFormula: found.isFormula)
      }
      let row = FormRow(
        section: table.section, row: line, cells: cells.filter { !$0.value.value.isBlank })
      if isOwn, !row.isBlank { rows.append(row) }
    }
    return rows
  }

  /// Notes what is to be said about the cells of a line that is read.
  mutating func noteCells(of row: FormRow) {
    for cell in row.cells.values.sorted(by: { $0.position < $1.position }) {
      if cell.isFormula { notes.add(.formulaValue, at: cell.position) }
      switch cell.value {
      case .unreadable: notes.add(.unreadable, at: cell.position)
      case .unknownWord: notes.add(.unknownOption, at: cell.position)
      case .notApplicable where cell.column.field.kind != .mark:
        notes.add(.notApplicable, at: cell.position)
      case .text(let text): checkCharacters(text, at: cell.position)
      default: break
      }
    }
  }

  /// Names the characters that an old system would lose; never the text around them.
  mutating func checkCharacters(_ text: String, at position: CellPosition) {
    guard reader.checksCP932, let lost = try? TextConverter.cp932.encode(text).lost, !lost.isEmpty
    else { return }
    let codes = lost.flatMap(\.unicodeScalars)
      .map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
    notes.add(.outsideCP932, at: position, (codes, codes))
  }

  /// Tells the cells of a line, beside what was known.
  mutating func tell(_ row: FormRow, before: [String: CellValue]?) {
    for column in reader.layout.columns(row.section) {
      let field = column.field
      let old = before.map { reader.understanding.read($0[field.name] ?? .empty, as: field.kind) }
      let cell = row.cells[field.name]
      guard cell != nil || old.map({ !$0.isBlank }) == true else { continue }
      let value = cell?.value ?? .blank
      values.append(
        FormValue(
          cell: grid.place(cell?.position ?? row.first), section: row.section.rawValue,
          field: field.name, heading: column.heading, typed: cell?.raw ?? "",
          understood: value.words(field.kind, reader.registry),
          before: old?.words(field.kind, reader.registry), isChanged: value != (old ?? .blank)))
    }
  }

  /// What taking a record would do; notes it if it stays out.
  mutating func standing<Value: StatefulRecord>(
    _ record: Value, before: Value?, reason: String, at position: CellPosition
  ) -> Proposed<Value>.Standing {
    if record == before { return .same }
    if record.forbiddenMove(after: before) != nil {
      if !reason.isEmpty { return .reasoned }
      let words = (before?.condition.japanese ?? "", record.condition.japanese)
      let codes = (before?.condition.rawValue ?? "", record.condition.rawValue)
      notes.add(
        .movedBackwards, at: position, ("\(words.0)→\(words.1)", "\(codes.0) to \(codes.1)"))
      return .held
    }
    return before == nil ? .new : .changed
  }

  /// Hands over what was read.
  func finish(_ reading: inout FormReading) {
    reading.isConfirmedNone = isConfirmedNone
    reading.isUsable = isUsable
    reading.values = values
    reading.proposal = proposal
    reading.findings = notes.findings
  }
}

extension CellUnderstanding {
  /// What a cell means; a formula without a saved result cannot be read.
  func read(_ cell: WorkbookCell, as kind: FormField.Kind) -> Understood {
    if cell.isFormula, cell.value == .empty { return .unreadable }
    let value = read(cell.value, as: kind)
    guard value == .notApplicable else { return value }
    switch kind {
    case .plan, .delivery: return .unknownWord
    case .year: return .unreadable
    default: return value
    }
  }
}
