import Tables

/// Begins a round: the round, its members as of its day, and a request to each that has not gone out.
public struct RoundOpening {
  /// The round as it is to be.
  public let round: Round

  /// Takes a round.
  public init(_ round: Round) { self.round = round }

  /// What of a round cannot be, as the name of the property; nil if all is well.
  public var fault: String? {
    if !Authorship.isCode(round.id) { return "id" }
    if round.plansYear < round.deliveriesYear { return "plansYear" }
    if let sent = round.sentOn, round.due < sent { return "due" }
    if let extended = round.extendedDue, extended < round.due { return "extendedDue" }
    return nil
  }

  /// Writes the round; its members are the academies that are valid on its day, never a constant number.
  ///
  /// Gives how many members there are. A round that is there already keeps its members.
  @discardableResult
  public func open(in writer: TrainingWriter) throws -> Int {
    try writer.record(round)
    let known = try writer.reader.all(RoundMember.self, where: ["round": round.id])
    guard known.isEmpty else { return known.count }
    let members = try writer.reader.all(Organization.self)
      .filter { $0.kind == .academy && $0.isValid(on: round.asOf) }
    for member in members {
      try writer.record(RoundMember(round: round.id, organization: member.id))
      try writer.record(Request(round: round.id, organization: member.id))
    }
    return members.count
  }
}
