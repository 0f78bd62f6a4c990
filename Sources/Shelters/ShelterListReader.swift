internal import Diagnostics
public import Tables

/// Reads municipal lists of shelters and evacuation sites, as towns really publish them: CSV and GeoJSON.
///
/// Columns are found by their names. What a list does not say stays unsaid: a blank under 津波 never becomes "no", and
/// never "safe".
public struct ShelterListReader: Hashable, Sendable {
  /// How much of a file is read.
  public var limits: TableLimits
  /// What the places are, for a list that does not tell it; nil refuses such a list.
  public var assumedRole: PlaceRole?

  /// Makes a reader.
  public init(limits: TableLimits = TableLimits(), assumedRole: PlaceRole? = nil) {
    self.limits = limits
    self.assumedRole = assumedRole
  }

  /// Reads a list; `file` is the name to show to people, and its words (避難所, 避難場所) count where the columns say
  /// nothing.
  public func read(_ bytes: [UInt8], file: String) throws(ShelterListError) -> ShelterList {
    let table: TextTable
    var diagnostics: [Diagnostic]
    do throws(TableError) {
      if FeatureTable.isJSON(bytes) {
        (table, diagnostics) = try FeatureTable.read(bytes, file: file, limits: limits)
      } else {
        (table, diagnostics) = try DelimitedTextReader(limits: limits)
          .read(bytes, file: file) { ColumnMap(header: $0).looksLikeHeader }
      }
    } catch {
      throw .unreadable(error)
    }
    let columns = ColumnMap(header: table.header)
    let kind = try kind(of: table, columns: columns, file: file)
    diagnostics += columns.diagnostics(file: file, line: table.headerLine)
    var reader = PlaceReader(columns: columns, kind: kind, file: file)
    var places: [Place] = []
    places.reserveCapacity(table.rows.count)
    for row in table.rows where !row.isBlank {
      if let place = reader.place(of: row) { places.append(place) }
    }
    diagnostics += reader.diagnostics
    diagnostics += OtherMunicipality.diagnostics(for: places, file: file)
    diagnostics.sort { ($0.position.line ?? 0) < ($1.position.line ?? 0) }
    return ShelterList(
      places: places, diagnostics: diagnostics, kind: kind, encoding: table.encoding)
  }

  private func kind(of table: TextTable, columns: ColumnMap, file: String)
    throws(ShelterListError) -> ShelterListKind
  {
    let title = file.split(separator: "/").last.map(String.init) ?? file
    if columns.has(.name) {
      let isTold = columns.saysEvacuation
      let other = isTold ? nil : OtherDataSet.recognise(header: table.header)
      if other == nil {
        if let kind = ShelterListKind.recognise(columns, title: title) { return kind }
        switch assumedRole {
        case .shelter: return .shelters
        case .evacuationSite: return .evacuationSites
        case nil: break
        }
      }
    }
    throw Self.refusal(OtherDataSet.recognise(header: table.header), table: table, file: file)
  }
}
