import Tables
import Testing

@testable import Training

@Suite struct `Days on which offices are closed` {
  /// The Cabinet Office's list, written down by hand.
  private static let listed: [Int: [String]] = [
    2025: [
      "01-01", "01-13", "02-11", "02-23", "02-24", "03-20", "04-29", "05-03", "05-04", "05-05",
      "05-06", "07-21", "08-11", "09-15", "09-23", "10-13", "11-03", "11-23", "11-24",
    ],
    2026: [
      "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06",
      "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23",
    ],
    2027: [
      "01-01", "01-11", "02-11", "02-23", "03-21", "03-22", "04-29", "05-03", "05-04", "05-05",
      "07-19", "08-11", "09-20", "09-23", "10-11", "11-03", "11-23",
    ],
  ]

  @Test(arguments: [2025, 2026, 2027])
  func `are those of the Cabinet Office's list`(year: Int) throws {
    let first = try #require(CalendarDay(year: year, month: 1, day: 1)).daysSince1970
    let found = (0..<365).compactMap { CalendarDay(daysSince1970: first + $0) }
      .filter { NationalHolidays.isHoliday($0) }.map { "\($0)".suffix(5) }
    #expect(found.map(String.init) == Self.listed[year])
  }

  @Test(arguments: [
    ("2026-10-16", "2026-10-16", 0), ("2026-10-16", "2026-10-19", 1),
    ("2026-10-16", "2026-11-23", 24),
    ("2026-12-25", "2027-01-04", 2), ("2026-09-18", "2026-09-24", 1),
    ("2026-10-19", "2026-10-16", 0),
  ])
  func `do not count as working days`(first: String, last: String, count: Int) throws {
    #expect(
      WorkingDays.count(
        after: try #require(CalendarDay(iso: first)), to: try #require(CalendarDay(iso: last)))
        == count)
  }
}
