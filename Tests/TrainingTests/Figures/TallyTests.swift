import GRDB
import TestSupport
import Testing

@testable import Training

@Suite struct `Counts kept for reports` {
  private static let academies = SampleRound.academies.prefix(70).map(\.id)

  /// Writes something that some count is about.
  private func write(_ writer: TrainingWriter, _ dice: inout SeededDice) throws {
    let academy = Self.academies[dice.roll(Self.academies.count)]
    let other = Self.academies[dice.roll(Self.academies.count)]
    let year = try #require(FiscalYear(2025 + dice.roll(3)))
    let joint: Choices = dice.happens(oneIn: 3) ? [other] : []
    switch dice.roll(4) {
    case 0:
      let entry = CurriculumEntry(
        organization: academy, fiscalYear: year, localCourse: "初任科",
        status: dice.pick(PlanStatus.allCases), lectureHours: dice.happens(oneIn: 2) ? 1.5 : nil,
        topics: dice.happens(oneIn: 4) ? [] : ["voicetra"], evidence: "計画")
      try writer.record(entry)
      if dice.happens(oneIn: 6) { try writer.withdraw(CurriculumEntry.self, key: entry.key) }
    case 1:
      try writer.record(
        Delivery(
          organization: academy, fiscalYear: year, localCourse: "初任科",
          status: dice.pick(DeliveryStatus.allCases),
          hours: dice.happens(oneIn: 3) ? nil : Double(dice.roll(9)) / 3,
          staffTrainees: dice.happens(oneIn: 3) ? nil : dice.roll(40), jointWith: joint))
    case 2:
      try writer.record(
        Request(
          round: dice.happens(oneIn: 2) ? "R7" : "R8", organization: academy,
          state: dice.pick(ReplyState.allCases)))
    default:
      if var organization = try writer.reader.one(Organization.self, key: academy) {
        organization.kind = dice.happens(oneIn: 4) ? .trainingCentre : .academy
        try writer.record(organization)
      }
    }
  }

  @Test(arguments: Seeds(12)) func `are those of the records after every write`(_ seed: Int) throws
  {
    var dice = SeededDice(seed)
    let sample = try SampleRound("R7", year: try #require(FiscalYear(2025)))
    try sample.add("R8", year: SampleRound.year)
    for _ in 0..<8 {
      try sample.store.write(.test("changed", reason: "試し")) { writer in
        for _ in 0..<(1 + dice.roll(6)) { try write(writer, &dice) }
        // What this transaction has written counts already.
        #expect(try Tallies(writer.reader.database).wrong() == nil)
      }
      try sample.store.read { reader in
        #expect(
          try String.fetchAll(reader.database, sql: "SELECT scope FROM tallies ORDER BY scope")
            == ["round/R7", "round/R8", "year/2025", "year/2026", "year/2027"])
        #expect(try Tallies(reader.database).wrong() == nil)
        for prefecture in [nil, "01", "13"] { try compare("R8", prefecture, reader) }
      }
    }
    #expect(try sample.store.verify().isWhole)
  }

  /// Counts anew from whole records, as the reports of one round do.
  private func compare(_ name: String, _ prefecture: String?, _ reader: TrainingReader) throws {
    let round = try reader.found(Round.self, key: name)
    let records = try RoundRecords(name, prefecture: prefecture, from: reader)
    let counts = try YearCounts([round], prefecture: prefecture, from: reader)
    let year = try #require(counts.years.first)
    #expect(year.members == records.count)
    #expect(year.answered == records.answered.count)
    #expect(year.included == records.members.count(where: \.isIncluded))
    #expect(year.delivered == records.members.count(where: \.isDelivered))
    #expect(year.unknown == records.unknown.count)
  }

  @Test func `are found wrong when somebody changes them by hand`() throws {
    let sample = try SampleRound()
    #expect(try sample.store.verify().isWhole)
    try sample.store.raw {
      try $0.execute(
        sql: "UPDATE tallies SET content = '' || content || ' ' WHERE scope = 'round/R8'")
    }
    #expect(try sample.store.verify() == .tally("round/R8"))
  }

  @Test func `a damaged count is not believed`() throws {
    let sample = try SampleRound()
    try sample.store.raw { try $0.execute(sql: "UPDATE tallies SET content = 'x'") }
    let years = try sample.store.read {
      try YearCounts([$0.found(Round.self, key: "R8")], prefecture: nil, from: $0).years
    }
    #expect(years.map(\.members) == [55])
  }
}
