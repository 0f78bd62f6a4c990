/// What must hold of a single entry before it is kept.
enum EntryCheck {
  /// What is wrong; nil if all is well.
  static func fault(_ record: any Record) -> EntryProblem? {
    switch record {
    case let entry as CurriculumEntry:
      if entry.status.needsReason, entry.reason.isEmpty { return .missing("reason") }
    case let delivery as Delivery:
      if delivery.status.needsReason, delivery.reason.isEmpty { return .missing("reason") }
      if let first = delivery.firstDay, !delivery.fiscalYear.contains(first) {
        return .badValue("firstDay", wanted: delivery.fiscalYear.japanese)
      }
      if let first = delivery.firstDay, let last = delivery.lastDay, last < first {
        return .badValue("lastDay", wanted: "≥ \(first)")
      }
      if delivery.status.isDelivered, delivery.trainees == 0 {
        return .badValue("staffTrainees", wanted: "> 0")
      }
    case let request as LecturerRequest:
      if request.state.needsReason, request.reason.isEmpty { return .missing("reason") }
      if let closed = request.closedOn, closed < request.requestedOn {
        return .badValue("closedOn", wanted: "≥ \(request.requestedOn)")
      }
    default: break
    }
    return nil
  }
}
