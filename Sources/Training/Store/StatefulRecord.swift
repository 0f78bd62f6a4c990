/// A record whose state moves along the arrows of the domain.
protocol StatefulRecord: Record {
  associatedtype Condition: State
  /// Where it stands.
  var condition: Condition { get }
}

extension StatefulRecord {
  /// The move that a revision makes and no arrow shows; nil if all is well.
  func forbiddenMove(after previous: (any Record)?) -> (from: String, to: String)? {
    guard let first = Condition.allCases.first else { return nil }
    let old = (previous as? Self)?.condition ?? first
    return old.leads(to: condition) ? nil : (old.japanese, condition.japanese)
  }
}

extension CurriculumEntry: StatefulRecord { var condition: PlanStatus { status } }
extension Delivery: StatefulRecord { var condition: DeliveryStatus { status } }
extension LecturerRequest: StatefulRecord { var condition: LecturerRequestState { state } }
extension Round: StatefulRecord { var condition: RoundState { state } }
extension Request: StatefulRecord { var condition: ReplyState { state } }
extension Response: StatefulRecord { var condition: ReviewStatus { review } }
extension Query: StatefulRecord { var condition: QueryState { state } }
