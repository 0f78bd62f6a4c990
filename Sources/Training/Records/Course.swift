/// A course of the national standard (教育課程).
///
/// Its key is its code: `ff-shonin`.
public struct Course: Record {
  public static let table = RecordTable.courses
  /// The code.
  public var id: String
  /// Whom it is for: `staff`, `volunteers`, `others`.
  public var trainees: String
  /// The kind of education in Japanese.
  public var category: String
  /// The name in Japanese.
  public var name: String
  /// The name in English.
  public var englishName: String
  /// The name over a narrow column.
  public var shortName: String
  /// The hours of the standard; nil where no source confirms any.
  public var standardHours: Double?
  /// Its place among the columns of a table.
  public var order: Int
  /// Where the facts are from.
  public var source: String
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    id: String, trainees: String, category: String = "", name: String, englishName: String = "",
    shortName: String = "", standardHours: Double? = nil, order: Int = 0, source: String = "",
    note: String = ""
  ) {
    self.id = id
    self.trainees = trainees
    self.category = category
    self.name = name
    self.englishName = englishName
    self.shortName = shortName
    self.standardHours = standardHours
    self.order = order
    self.source = source
    self.note = note
  }

  public var key: String { id }
}
