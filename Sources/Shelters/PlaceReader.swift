internal import Diagnostics
internal import Tables

/// Turns the rows of a table into places, and collects what is wrong with them.
struct PlaceReader {
  let columns: ColumnMap
  let kind: ShelterListKind
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(columns: ColumnMap, kind: ShelterListKind, file: String) {
    self.columns = columns
    self.kind = kind
    self.file = file
  }

  /// The place of a row; nil, with a diagnostic, if it has no usable name.
  mutating func place(of row: TableRow) -> Place? {
    let japanese = text(.name, in: row)
    guard !japanese.isEmpty, !CellText.isHeaped(japanese) else {
      warn(
        "missing-name", row, .name, ja: "名称がありません。この行は読みません。",
        en: "There is no name; the row is left out.")
      return nil
    }
    var place = Place(name: PlaceName(japanese: japanese), roles: [], line: row.line)
    place.identifier = optional(.commonIdentifier, in: row) ?? optional(.identifier, in: row)
    place.address = address(of: row)
    place.municipality = municipality(of: row)
    place.name.municipality = place.municipality
    place.name.kana = kana(of: row)
    place.name.latin = latinName(of: row)
    place.municipalityCode = municipalityCode(of: row, address: place.address)
    place.coordinates = coordinates(of: row)
    place.capacity = capacity(of: row)
    place.district = optional(.district, in: row)
    place.phone = optional(.phone, in: row)
    place.admits = optional(.admits, in: row)
    place.note = optional(.note, in: row)
    for hazard in columns.hazards {
      place.hazards[hazard] = statement(.hazard(hazard), in: row)
    }
    place.opening = opening(of: row)
    setRoles(of: &place, row: row)
    return place
  }

  // MARK: - Cells

  /// The cell of a meaning, clean; empty if the list has no such column.
  mutating func text(_ meaning: ColumnMeaning, in row: TableRow) -> String {
    for index in columns.indices(of: meaning) where row.fields.indices.contains(index) {
      let (text, hadHidden) = CellText.clean(row.fields[index])
      if hadHidden {
        warn(
          "hidden-characters", row, meaning, ja: "見えない制御文字を取り除きました。",
          en: "Invisible control characters were removed.")
      }
      if !text.isEmpty { return text }
    }
    return ""
  }

  mutating func optional(_ meaning: ColumnMeaning, in row: TableRow) -> String? {
    let text = text(meaning, in: row)
    return text.isEmpty ? nil : text
  }

  mutating func statement(_ meaning: ColumnMeaning, in row: TableRow) -> Statement {
    let text = text(meaning, in: row)
    if let statement = Statement.read(text) { return statement }
    warn(
      "unclear-mark", row, meaning, ja: "「\(text)」は「はい」とも「いいえ」とも読めません。記載なしとして扱います。",
      en: "“\(text)” is neither yes nor no; it counts as not stated.")
    return .notStated
  }

  mutating func warn(
    _ rule: String, _ row: TableRow, _ meaning: ColumnMeaning, ja japanese: String,
    en english: String, hint: LocalizedMessage? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .warning, rule,
        at: SourcePosition(file: file, line: row.line, element: columns.columnName(meaning)),
        LocalizedMessage(ja: japanese, en: english), hint: hint))
  }
}
