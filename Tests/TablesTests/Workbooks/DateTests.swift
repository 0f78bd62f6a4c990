import Diagnostics
import Testing

@testable import Tables

@Suite struct `Dates in workbooks` {
  private func day(_ serial: Double, _ dates: DateSystem = .from1900) -> String {
    dates.value(serial, showsDay: true, showsTime: false).map(WorkbookDump.line) ?? "none"
  }

  @Test func `the count begins in 1900, with a leap day that never was`() {
    #expect(day(1) == "day 1900-01-01")
    #expect(day(59) == "day 1900-02-28")
    #expect(day(60) == "none")
    #expect(day(61) == "day 1900-03-01")
    #expect(day(46_349) == "day 2026-11-23")
    #expect(day(2_958_465) == "day 9999-12-31")
    #expect(day(2_958_466) == "none")
    #expect(day(0) == "none")
    #expect(day(-1) == "none")
  }

  @Test func `the count of old Macs begins in 1904`() {
    #expect(day(0, .from1904) == "day 1904-01-01")
    #expect(day(44_887, .from1904) == "day 2026-11-23")
    #expect(day(2_957_003, .from1904) == "day 9999-12-31")
    #expect(day(2_957_004, .from1904) == "none")
  }

  @Test func `a fraction is a time, whatever the format shows`() {
    #expect(day(46_349.5) == "moment 2026-11-23T12:00:00")
    #expect(day(46_348.999_999_999_9) == "day 2026-11-23")
    let dates = DateSystem.from1900
    #expect(
      dates.value(0.25, showsDay: false, showsTime: true).map(WorkbookDump.line) == "time 06:00:00")
    #expect(
      dates.value(1.25, showsDay: false, showsTime: true).map(WorkbookDump.line)
        == "moment 1900-01-01T06:00:00")
    #expect(dates.value(0.25, showsDay: true, showsTime: true) == nil)
    #expect(
      dates.value(46_349, showsDay: true, showsTime: true).map(WorkbookDump.line)
        == "moment 2026-11-23T00:00:00")
  }

  @Test func `every day of ten thousand years comes back`() {
    var previous: CalendarDay?
    for count in stride(from: -719_162, through: 2_932_896, by: 1) {
      guard let day = CalendarDay(daysSince1970: count) else {
        Issue.record("\(count) is no day")
        return
      }
      if day.daysSince1970 != count || previous.map({ day <= $0 }) == true {
        Issue.record("\(count) is \(day)")
        return
      }
      previous = day
    }
    #expect(CalendarDay(daysSince1970: 0)?.description == "1970-01-01")
    #expect(CalendarDay(daysSince1970: 2_932_897) == nil)
    #expect(CalendarDay(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func `a date that no calendar has stays a number and is reported`() throws {
    var book = HandmadeWorkbook()
    book.styles = HandmadeWorkbook.styles(["yyyy/m/d", "[h]:mm"])
    book.rows = """
      <row><c s="0"><v>60</v></c><c s="0"><v>-3</v></c><c s="0"><v>46349</v></c><c s="1"><v>3.75</v></c></row>
      """
    let (sheet, diagnostics) = try book.read()
    #expect(
      sheet.cells.map { WorkbookDump.line($0.value) } == [
        WorkbookDump.line(.number(60)), WorkbookDump.line(.number(-3)), "day 2026-11-23",
        "duration 324000000",
      ])
    #expect(diagnostics.map(\.rule) == ["date-impossible"])
    book.properties = "date1904=\"1\""
    let old = try book.read().sheet
    #expect(WorkbookDump.line(old[row: 1, column: 1]) == "day 1904-03-01")
  }

  @Test(arguments: [
    "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01T", "T12:00", "24:00", "12:00:60", "x", "",
    "2026-01-01T12:00:00.", "2026-01-01T12:00:00.1.2", "２０２６-01-01", "2026-01-01T12:00Tx", "1:2:3",
  ])
  func `what is no date by ISO 8601 is none`(text: String) {
    #expect(ISODate.value(text) == nil)
  }
}
