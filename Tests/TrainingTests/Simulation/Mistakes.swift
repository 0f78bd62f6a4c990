import Tables
import TestSupport

@testable import Training

/// What an academy gets wrong in its first form.
enum Mistake: CaseIterable {
  case hours, trainees, extraLine, tooEarly, options, unreadable, unknownWord, withoutReason,
    numberless

  /// Those that nobody can see in the form.
  static let silent: [Mistake] = [.hours, .trainees, .extraLine, .tooEarly, .options]
  /// Those that the checks find.
  static let seen: [Mistake] = [.unreadable, .unknownWord, .withoutReason, .numberless]

  /// The form with the mistake; nil if there is nothing in it that could be wrong so.
  func make(in right: Saying, _ dice: inout TruthDice) -> Saying? {
    var wrong = right
    let decided = right.entries.firstIndex { $0.status == .decided }
    switch self {
    case .hours:
      guard let decided else { return nil }
      wrong.entries[decided].lectureHours = 2.25
      wrong.entries[decided].exerciseHours = nil
    case .trainees:
      guard let held = right.deliveries.firstIndex(where: { $0.status == .delivered }) else {
        return nil
      }
      wrong.deliveries[held].staffTrainees = 999
    case .extraLine:
      guard let first = right.entries.first else { return nil }
      let entry = dice.entry(
        right.organization, first.fiscalYear, first.localCourse, "誤って書いた科目", .considering)
      wrong.put(entry)
    case .tooEarly:
      guard let decided, !right.deliveries.contains(where: { $0.status.isDelivered }) else {
        return nil
      }
      wrong.entries[decided] = dice.entry(
        right.organization, right.entries[decided].fiscalYear, right.entries[decided].localCourse,
        right.entries[decided].subject, .considering)
      wrong.entries[decided].jointWith = right.entries[decided].jointWith
    case .options:
      guard var answer = right.answer else { return nil }
      answer.isConfirmedNone = false
      answer.options = answer.options == ["2"] ? ["3"] : ["2"]
      wrong.answer = answer
    case .unreadable:
      guard let decided else { return nil }
      wrong.entries[decided].lectureHours = nil
      wrong.slips["\(wrong.entries[decided].key)|講義"] = Saying.Slip(
        typed: dice.dice.pick(["約２時間", "2コマ", "1～2", "半日"]), rule: "unreadable-value")
    case .unknownWord:
      guard let decided else { return nil }
      wrong.entries[decided].mode = ""
      wrong.slips["\(wrong.entries[decided].key)|方法"] = Saying.Slip(
        typed: "講義の中で少し", rule: "unknown-option")
    case .withoutReason:
      guard let index = right.entries.firstIndex(where: { $0.status == .notPlanned }) else {
        return nil
      }
      wrong.entries[index].reason = ""
    case .numberless:
      guard let held = right.deliveries.firstIndex(where: { $0.status == .delivered }) else {
        return nil
      }
      wrong.deliveries[held].staffTrainees = nil
      wrong.deliveries[held].volunteerTrainees = nil
      wrong.deliveries[held].otherTrainees = nil
      wrong.deliveries[held].notApplicable = []
      wrong.slips["\(wrong.deliveries[held].key)|職員"] = Saying.Slip(
        typed: "多数", rule: "unreadable-value")
    }
    return wrong
  }

  /// A form with one of some mistakes; nil if none of them is possible in it.
  static func make(_ mistakes: [Mistake], in right: Saying, _ dice: inout TruthDice) -> Saying? {
    let start = dice.dice.roll(mistakes.count)
    for mistake in mistakes[start...] + mistakes[..<start] {
      if let wrong = mistake.make(in: right, &dice) { return wrong }
    }
    return nil
  }
}
