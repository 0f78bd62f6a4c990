public import Tables

/// A notice, plan or law that something rests on (根拠文書).
///
/// A number alone names several notices: its key is number and date.
public struct BasisDocument: Record {
  public static let table = RecordTable.basisDocuments
  /// The first number that it bears: `総行外第5号`.
  public var number: String
  /// Its date.
  public var day: CalendarDay
  /// Its title.
  public var title: String
  /// The other numbers that it bears, with `;` between.
  public var furtherNumbers: String
  /// Who issued it.
  public var issuer: String
  /// What else a reader should know.
  public var note: String

  /// Makes a record; what is left out is not known.
  public init(
    number: String, day: CalendarDay, title: String = "", furtherNumbers: String = "",
    issuer: String = "", note: String = ""
  ) {
    self.number = number
    self.day = day
    self.title = title
    self.furtherNumbers = furtherNumbers
    self.issuer = issuer
    self.note = note
  }

  public var key: String { "\(number)/\(day)" }
}
