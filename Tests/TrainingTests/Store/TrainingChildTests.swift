import TestSupport
import Testing

@testable import Training

/// The tasks of ``TrainingChildTests``.
let trainingChild = ChildTask(suite: "TrainingChildTests")

/// What a started process does; these are no tests of their own and do nothing in a run of the tests.
@Suite struct TrainingChildTests {
  /// Records telephone calls, entries and files for ever, and tells the number of each once it is acknowledged.
  @Test(.enabled(if: trainingChild.task == "write")) func `writes until it is killed`() throws {
    trainingChild.tell("started")
    let store = try TrainingStore(trainingChild.path)
    var number = try store.read { try $0.all(ContactLog.self).map(\.number).max() ?? 0 }
    trainingChild.tell("open")
    while true {
      number += 1
      var dice = SeededDice(number)
      let day = try aDay("2026-09-01")
      try store.write(.test("killed")) { writer in
        for file in 0..<dice.roll(3) {
          try writer.keep(
            [UInt8](
              repeating: UInt8(truncatingIfNeeded: number + file), count: 1 + dice.roll(50_000)),
            name: "回答.xlsx")
          try writer.record(
            Response(
              round: "R8", organization: "fa-\(number)", number: file + 1, receivedOn: day),
            cells: CellMap(["isConfirmedNone": "回答票!C4"]))
        }
        try writer.record(
          ContactLog(
            organization: "fa-01", number: number, day: day,
            matter: String(repeating: "記録\(number)。", count: 1 + dice.roll(40))))
      }
      trainingChild.tell("\(number)")
    }
  }
}
