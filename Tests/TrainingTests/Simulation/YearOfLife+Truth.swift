import Tables
import TestSupport
import Testing

@testable import Training

extension YearOfLife {
  /// What the store holds otherwise than the known truth, briefly.
  func differences() throws -> [String] {
    let records = try store.read { reader in
      [
        try Difference.lines(try reader.all(CurriculumEntry.self), ledger.entries),
        try Difference.lines(try reader.all(Delivery.self), ledger.deliveries),
        try Difference.lines(try reader.all(Answer.self), ledger.answers),
        try Difference.lines(try reader.all(LocalCourse.self), ledger.courses),
        try Difference.lines(try reader.all(CourseMapping.self), ledger.mappings),
        try Difference.lines(try reader.all(Contact.self), ledger.contacts),
        try Difference.lines(try reader.all(Request.self), ledger.requests),
        try Difference.lines(try reader.all(Response.self), ledger.responses),
        try Difference.lines(try reader.all(Reminder.self), ledger.reminders),
        try Difference.lines(try reader.all(ContactLog.self), ledger.calls),
        try Difference.lines(
          try reader.all(Snapshot.self),
          Dictionary(uniqueKeysWithValues: frozen.map { ($0.key, $0) })),
        try Difference.lines(
          try reader.all(Round.self), [autumn.id: autumn, spring.id: spring]),
      ].flatMap(\.self)
    }
    return try records + questions() + arrows() + origins()
  }

  /// The rules that were asked about, and whether somebody still has to do something.
  private func questions() throws -> [String] {
    let queries = try store.read { try $0.all(Query.self) }
    let byForm = Dictionary(grouping: queries) { "\($0.round)/\($0.organization)" }
    var lines: [String] = []
    for key in Set(byForm.keys).union(ledger.asked.keys).sorted() {
      let rules = Set(byForm[key, default: []].map(\.rule))
      let truth = ledger.asked[key, default: []]
      if rules != truth {
        lines.append("queries \(key): \(rules.sorted()) instead of \(truth.sorted())")
      }
      let isOpen = byForm[key, default: []].contains(where: \.state.isOpen)
      if isOpen != (!truth.isEmpty && !ledger.settled.contains(key)) {
        lines.append("queries \(key): open \(isOpen)")
      }
    }
    return lines
  }

  /// Moves that no arrow shows, where the truth says no correction; and corrections that are not there.
  private func arrows() throws -> [String] {
    var moved: Set<String> = []
    var lines: [String] = []
    try store.read { reader in
      let origins = Dictionary(
        uniqueKeysWithValues: try reader.origins().map { ($0.origin, $0) })
      func walk<Value: StatefulRecord>(_ values: [Value], _ reason: (Value) -> String) throws {
        for value in values {
          let history = try reader.history(Value.self, key: value.key)
          for (old, new) in zip(history, history.dropFirst()) {
            if old.isWithdrawn || new.isWithdrawn { continue }
            if old.record.condition.leads(to: new.record.condition) { continue }
            moved.insert("\(Value.table.rawValue)/\(value.key)")
            if origins[new.origin]?.reason.isEmpty != false, reason(new.record).isEmpty {
              lines.append("\(value.key): moved without a reason")
            }
          }
        }
      }
      try walk(try reader.all(CurriculumEntry.self), \.reason)
      try walk(try reader.all(Delivery.self), \.reason)
      try walk(try reader.all(Request.self)) { _ in "" }
      try walk(try reader.all(Response.self)) { _ in "" }
      try walk(try reader.all(Query.self)) { _ in "" }
      try walk(try reader.all(Round.self)) { _ in "" }
    }
    let wanted = ledger.corrected.filter { !$0.isEmpty }
    lines += moved.subtracting(wanted).sorted().map { "\($0): moved, and no correction is known" }
    lines += wanted.subtracting(moved).sorted().map { "\($0): the correction is not there" }
    return lines
  }

  /// Every value that came from a form knows its file, which is kept byte by byte.
  private func origins() throws -> [String] {
    try store.read { reader in
      var lines: [String] = []
      for response in ledger.responses.values {
        let revision = try reader.history(Response.self, key: response.key).first
        let origin = try revision.flatMap { try reader.origin($0.origin) }
        if origin?.file != response.file {
          lines.append("\(response.key): the file is another one")
        }
      }
      return lines
    }
  }
}
