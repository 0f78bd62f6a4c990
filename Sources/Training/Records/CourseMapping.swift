/// Which course of the standard a local course belongs to, of perhaps several.
///
/// Its key is the local course with the course.
public struct CourseMapping: Record {
  public static let table = RecordTable.courseMappings
  /// The code of the academy.
  public var organization: String
  /// The name of its course.
  public var localCourse: String
  /// The code of the standard's course.
  public var course: String
  /// How many of the local hours belong to it.
  public var hours: Double?

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, localCourse: String, course: String, hours: Double? = nil
  ) {
    self.organization = organization
    self.localCourse = localCourse
    self.course = course
    self.hours = hours
  }

  public var key: String { "\(organization)/\(localCourse)/\(course)" }
}
