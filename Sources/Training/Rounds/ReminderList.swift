public import Tables

/// Who has not answered a round, with a reminder to each.
public struct ReminderList {
  /// A reminder with what the list shows beside it.
  public struct Entry: Sendable {
    /// The reminder.
    public let letter: ReminderLetter
    /// The name of the organisation.
    public let name: String
    /// Its prefecture.
    public let prefecture: String
    /// Where its request stands.
    public let state: ReplyState
    /// Its own last day.
    public let due: CalendarDay
    /// The working days since that day.
    public let workingDays: Int
    /// How many reminders were written before.
    public let reminders: Int
  }

  /// The entries by prefecture and code.
  public let letters: [Entry]

  /// Reads who is to be reminded on a day.
  public init(_ reader: TrainingReader, round name: String, today: CalendarDay, strength: Int)
    throws
  {
    let round = try reader.found(Round.self, key: name)
    let basis = try reader.one(BasisDocument.self, key: round.basis)
    let before = Dictionary(
      grouping: try reader.all(Reminder.self, where: ["round": name]), by: \.organization)
    var entries: [Entry] = []
    for request in try reader.all(Request.self, where: ["round": name])
    where request.state.isUnanswered {
      let organization = try reader.found(Organization.self, key: request.organization)
      let due = request.extendedDue ?? round.lastDay
      let contact = try reader.one(Contact.self, key: "\(request.organization)/form")
      entries.append(
        Entry(
          letter: ReminderLetter(
            strength: strength, round: round, organization: organization, contact: contact,
            basis: basis, due: due, today: today),
          name: organization.name, prefecture: organization.prefecture, state: request.state,
          due: due, workingDays: WorkingDays.count(after: due, to: today),
          reminders: before[request.organization]?.map(\.number).max() ?? 0))
    }
    letters = entries.sorted {
      ($0.prefecture, $0.letter.organization) < ($1.prefecture, $1.letter.organization)
    }
  }
}
