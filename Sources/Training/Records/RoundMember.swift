/// An organisation in the denominator of a round (対象).
///
/// Its key is round and organisation.
public struct RoundMember: Record {
  public static let table = RecordTable.roundMembers
  /// The name of the round.
  public var round: String
  /// The code of the organisation.
  public var organization: String

  /// Makes a record; what is left out is not known.
  public init(
    round: String, organization: String
  ) {
    self.round = round
    self.organization = organization
  }

  public var key: String { "\(round)/\(organization)" }
}
