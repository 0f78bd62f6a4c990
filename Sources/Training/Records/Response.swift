public import Tables

/// An answer as it came in (回答): every file is one, and the newest counts.
///
/// Its key is round, organisation and its number.
public struct Response: Record {
  public static let table = RecordTable.responses
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String
  /// Its number, from 1.
  public var number: Int
  /// Whether it says that the questions do not apply.
  public var isConfirmedNone: Bool
  /// The day it came.
  public var receivedOn: CalendarDay
  /// The version of the questions it was made from.
  public var questionSet: String
  /// SHA-256 of the file, which is kept; empty if it came otherwise.
  public var file: String
  /// How far it was checked.
  public var review: ReviewStatus

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String, number: Int, isConfirmedNone: Bool = false,
    receivedOn: CalendarDay, questionSet: String = "", file: String = "",
    review: ReviewStatus = .unchecked
  ) {
    self.round = round
    self.organization = organization
    self.number = number
    self.isConfirmedNone = isConfirmedNone
    self.receivedOn = receivedOn
    self.questionSet = questionSet
    self.file = file
    self.review = review
  }

  public var key: String { "\(round)/\(organization)/\(number)" }
}
