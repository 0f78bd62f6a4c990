import Tables

@testable import Training

/// What one academy says in one form, as it is to be understood.
struct Saying {
  /// Something that is typed so that nobody can read it.
  struct Slip {
    /// What stands in the cell.
    var typed: String
    /// What is asked about it.
    var rule: String
  }

  var organization: String
  /// Whether it says 該当なし for all.
  var isNone = false
  var entries: [CurriculumEntry] = []
  var deliveries: [Delivery] = []
  /// Without one the question is left blank.
  var answer: Answer?
  var courses: [LocalCourse] = []
  var mappings: [CourseMapping] = []
  var office = ""
  /// Slips by the key of the record and the heading of the column.
  var slips: [String: Slip] = [:]
  /// The keys of lines that stand in the form already, and that nobody types again.
  var untouched: Set<String> = []

  init(_ organization: String) { self.organization = organization }

  /// Puts a record in the place of the one with its key.
  mutating func put(_ entry: CurriculumEntry) {
    entries.removeAll { $0.key == entry.key }
    entries.append(entry)
  }

  mutating func put(_ delivery: Delivery) {
    deliveries.removeAll { $0.key == delivery.key }
    deliveries.append(delivery)
  }

  /// What the checks of the domain page say of it, alone and beside what is known.
  func asked(beside known: Ledger) -> Set<String> {
    var rules = Set(slips.values.map(\.rule))
    for entry in entries {
      let isWhole = !entry.topics.isEmpty && (entry.hours ?? 0) > 0 && !entry.evidence.isEmpty
      if entry.status == .decided, !isWhole { rules.insert("decided-unconfirmed") }
      if entry.status == .notPlanned, entry.reason.isEmpty { rules.insert("reason-missing") }
      // 未把握 is left blank where a form goes out, and a blank is asked about.
      if entry.status == .unknown, untouched.contains(entry.key) { rules.insert("status-missing") }
    }
    let plans = entries + known.entries.values.filter { $0.organization == organization }
    for delivery in deliveries {
      if delivery.status == .cancelled, delivery.reason.isEmpty { rules.insert("reason-missing") }
      guard delivery.status == .delivered || delivery.status == .partlyDelivered else { continue }
      if (delivery.trainees ?? 0) == 0 { rules.insert("delivered-without-trainees") }
      let isPlanned = plans.contains {
        $0.fiscalYear == delivery.fiscalYear && $0.localCourse == delivery.localCourse
          && $0.status == .decided
      }
      if !isPlanned { rules.insert("delivered-without-plan") }
    }
    return rules
  }
}
