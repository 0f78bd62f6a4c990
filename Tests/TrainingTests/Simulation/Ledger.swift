import Tables

@testable import Training

/// The known truth of the year: what the store must hold, kept by hand beside it and never read from it.
struct Ledger {
  var entries: [String: CurriculumEntry] = [:]
  var deliveries: [String: Delivery] = [:]
  var answers: [String: Answer] = [:]
  var courses: [String: LocalCourse] = [:]
  var mappings: [String: CourseMapping] = [:]
  var contacts: [String: Contact] = [:]
  var requests: [String: Request] = [:]
  var responses: [String: Response] = [:]
  var reminders: [String: Reminder] = [:]
  var calls: [String: ContactLog] = [:]
  /// The rules that somebody was asked about, by round and academy.
  var asked: [String: Set<String>] = [:]
  /// The rounds and academies whose questions are all settled.
  var settled: Set<String> = []
  /// The records whose state was moved otherwise than along the arrows, with a reason.
  var corrected: Set<String> = []
  /// Which class of which academy is the same as that of another: host by guest.
  var hosts: [String: String] = [:]

  /// Takes a record of a state: what moves backwards without a reason is held. Says whether it was.
  mutating func take(_ entry: CurriculumEntry, reason: String) -> Bool {
    let old = entries[entry.key]?.status ?? .unknown
    if !old.leads(to: entry.status) {
      if reason.isEmpty, entry.reason.isEmpty { return true }
      corrected.insert("curriculumEntries/\(entry.key)")
    }
    entries[entry.key] = entry
    return false
  }

  mutating func take(_ delivery: Delivery, reason: String) -> Bool {
    let old = deliveries[delivery.key]?.status ?? .notDelivered
    if !old.leads(to: delivery.status) {
      if reason.isEmpty, delivery.reason.isEmpty { return true }
      corrected.insert("deliveries/\(delivery.key)")
    }
    deliveries[delivery.key] = delivery
    return false
  }

  /// Moves a request along the arrows, or with a reason anywhere; says whether it stands where it should.
  mutating func move(_ key: String, to state: ReplyState, on day: CalendarDay, reason: String = "")
    -> Bool
  {
    guard var request = requests[key] else { return false }
    if request.state == state { return true }
    if request.state.way(to: state) == nil {
      if reason.isEmpty { return false }
      corrected.insert("requests/\(key)")
    }
    if state == .sent { request.sentOn = day }
    if state.hasAnswer { request.answeredOn = day }
    request.state = state
    requests[key] = request
    return true
  }
}
