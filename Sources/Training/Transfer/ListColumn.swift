/// The columns whose values are lists: an export has them in a table of their own, one datum in a cell.
enum ListColumn {
  /// Whether a column of a kind of record holds a list of codes, or of codes with numbers.
  static func isList(_ column: String, of table: RecordTable) -> Bool {
    columns[table]?.contains(column) ?? false
  }

  private static let columns: [RecordTable: Set<String>] = [
    .curriculumEntries: ["topics", "tools", "jointWith", "notApplicable"],
    .deliveries: ["lecturers", "tools", "jointWith", "notApplicable"],
    .lecturerRequests: ["topics"],
    .lecturerCandidates: ["topics"], .answers: ["options"], .drills: ["tools"],
  ]

  /// The codes and numbers of a kept list: `npo:2` or `npo`.
  static func parts(of text: String) -> [(code: String, number: Int?)] {
    text.split(separator: " ").map { part in
      let pair = part.split(separator: ":", maxSplits: 1)
      return (String(pair.first ?? ""), pair.count == 2 ? Int(pair[1]) : nil)
    }
  }
}
