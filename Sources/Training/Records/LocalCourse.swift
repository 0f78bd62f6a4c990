/// A course as one academy holds it (各校の課程).
///
/// Its key is the academy with the name.
public struct LocalCourse: Record {
  public static let table = RecordTable.localCourses
  /// The code of the academy.
  public var organization: String
  /// The name there.
  public var name: String
  /// Its hours; nil if nobody has said.
  public var hours: Double?
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, name: String, hours: Double? = nil, note: String = ""
  ) {
    self.organization = organization
    self.name = name
    self.hours = hours
    self.note = note
  }

  public var key: String { "\(organization)/\(name)" }
}
