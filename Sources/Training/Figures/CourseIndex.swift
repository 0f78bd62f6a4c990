/// Which courses of the standard a local course belongs to.
struct CourseIndex {
  /// The column of what belongs to none.
  static let other = "other"

  private let mapped: [String: [String]]
  private let standard: [String: [String]]

  init(_ records: RoundRecords) {
    let known = Set(records.courses.map(\.id))
    mapped = Dictionary(
      grouping: records.mappings.filter { known.contains($0.course) },
      by: { "\($0.organization)/\($0.localCourse)" }
    ).mapValues { $0.map(\.course) }
    var standard = Dictionary(grouping: records.courses, by: \.name).mapValues { $0.map(\.id) }
    for course in records.courses { standard[course.id] = [course.id] }
    self.standard = standard
  }

  /// The codes: those it is mapped to; else the one whose name or code it bears; else その他.
  func courses(of localCourse: String, at organization: String) -> [String] {
    if let codes = mapped["\(organization)/\(localCourse)"] { return codes }
    // 警防科 is a course of the staff and one of the corps: such a name decides nothing.
    if let codes = standard[localCourse], codes.count == 1 { return codes }
    return [Self.other]
  }
}
