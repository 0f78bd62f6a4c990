/// Academies by courses of the standard: where each stands, in one value for every output.
public struct CourseMatrix: Hashable, Sendable, Codable {
  /// A column.
  public struct Column: Hashable, Sendable, Codable {
    /// The code of the course; `other` for what belongs to none.
    public let course: String
    /// The words over it.
    public let title: String
    /// Whether a member holds or mentions it, or it is one of the main courses.
    public let isShown: Bool
  }

  /// A row.
  public struct Row: Hashable, Sendable, Codable {
    /// The code of the academy.
    public let organization: String
    /// A cell a column.
    public let cells: [Cell]
  }

  /// What one academy does in one course.
  public struct Cell: Hashable, Sendable, Codable {
    /// Where it stands.
    public let standing: Standing
    /// The hours, where the standing tells them; nil if nobody has said.
    public let hours: Double?
  }

  /// The columns: the courses in the order of the standard, then その他.
  public let columns: [Column]
  /// The rows, in the order of the members.
  public let rows: [Row]

  /// The courses that are shown even if nobody mentions them.
  static let mainCourses: Set<String> = [
    "ff-shonin", "ff-senka-keibo", "ff-senka-kyukyu", "ff-senka-yobo", "ff-kanbu-shokyu",
    "ff-kanbu-chukyu", "vf-kiso", "vf-kanbu-shiki-genba",
  ]

  /// Makes the matrix of a round.
  public init(_ records: RoundRecords) {
    let index = CourseIndex(records)
    var found: [String: [String: [SubjectStanding]]] = [:]
    var mentioned: Set<String> = []
    for member in records.members {
      for subject in member.subjects {
        for course in index.courses(of: subject.localCourse, at: subject.owner) {
          found[member.organization.id, default: [:]][course, default: []].append(subject)
          mentioned.insert(course)
        }
      }
    }
    columns =
      records.courses.map {
        Column(
          course: $0.id, title: $0.shortName.isEmpty ? $0.name : $0.shortName,
          isShown: mentioned.contains($0.id) || Self.mainCourses.contains($0.id))
      } + [
        Column(
          course: CourseIndex.other, title: "その他（基準外）",
          isShown: mentioned.contains(CourseIndex.other))
      ]
    let courses = columns.map(\.course)
    rows = records.members.map { member in
      let subjects = found[member.organization.id] ?? [:]
      return Row(
        organization: member.organization.id,
        cells: courses.map { Self.cell(subjects[$0] ?? [], empty: member.emptyStanding) })
    }
  }

  private static func cell(_ subjects: [SubjectStanding], empty: Standing) -> Cell {
    guard let standing = subjects.map(\.standing).min(by: { $0.rank < $1.rank }) else {
      return Cell(standing: empty, hours: nil)
    }
    let hours = subjects.filter { $0.standing == standing }.compactMap(\.hours)
    return Cell(
      standing: standing,
      hours: standing.tellsHours && !hours.isEmpty ? hours.reduce(0, +) : nil)
  }
}
