public import Tables

/// What is to be done on which day of a round.
public struct RoundCalendar: Hashable, Sendable {
  /// A day with what is due.
  public struct Entry: Hashable, Sendable, Codable {
    /// The day.
    public let day: CalendarDay
    /// What it is, as a stable word: `due`.
    public let kind: String
    /// What it is, in Japanese.
    public let title: String
  }

  /// The entries by their days.
  public let entries: [Entry]

  /// Makes the calendar of a round.
  public init(_ round: Round) {
    var entries: [Entry] = []
    func add(_ day: CalendarDay?, _ kind: String, _ title: String) {
      if let day { entries.append(Entry(day: day, kind: kind, title: title)) }
    }
    let name = round.id
    add(round.asOf, "as-of", "\(name) 基準日")
    add(round.sentOn, "sent", "\(name) 照会日")
    add(Self.openDay(before: round.lastDay, by: 5), "remind-1", "\(name) 期限まで5開庁日: 督促1（お知らせ）")
    add(round.due, "due", "\(name) 回答期限")
    add(round.extendedDue, "extended-due", "\(name) 延長した期限")
    add(Self.openDay(after: round.lastDay, by: 3), "remind-2", "\(name) 期限から3開庁日: 督促2")
    add(Self.openDay(after: round.lastDay, by: 10), "remind-3", "\(name) 期限から10開庁日: 督促3")
    let plans = round.plansYear
    add(
      CalendarDay(year: plans.year, month: 1, day: 15), "next-year",
      "\(plans.japanese)の計画がない学校を見る（次年度の報告）")
    add(
      CalendarDay(year: plans.year, month: 3, day: 31), "plans-approved",
      "\(plans.japanese)の教育訓練計画の承認期限")
    add(CalendarDay(year: plans.year, month: 4, day: 1), "contacts", "担当窓口の更新（異動）")
    self.entries = entries.sorted { ($0.day, $0.kind) < ($1.day, $1.kind) }
  }

  /// The entries as a file that calendar programs import (RFC 5545), all-day; `stamp` is the moment of writing, UTC.
  public func write(stamp: CalendarDay) -> [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shirube//training//JA"]
    for entry in entries {
      let next = CalendarDay(daysSince1970: entry.day.daysSince1970 + 1) ?? entry.day
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.digits(entry.day))-\(entry.kind)@shirube",
        "DTSTAMP:\(Self.digits(stamp))T000000Z", "DTSTART;VALUE=DATE:\(Self.digits(entry.day))",
        "DTEND;VALUE=DATE:\(Self.digits(next))", "SUMMARY:\(entry.title)", "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return Array(lines.map { Self.folded($0) + "\r\n" }.joined().utf8)
  }

  private static func digits(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

  /// A line in pieces of at most 75 bytes, cut between characters.
  private static func folded(_ line: String) -> String {
    var output = ""
    var width = 0
    for character in line {
      let count = String(character).utf8.count
      if width + count > 75 {
        output += "\r\n "
        width = 1
      }
      output.append(character)
      width += count
    }
    return output
  }

  private static func openDay(before day: CalendarDay, by count: Int) -> CalendarDay? {
    openDay(day, step: -1, count)
  }

  private static func openDay(after day: CalendarDay, by count: Int) -> CalendarDay? {
    openDay(day, step: 1, count)
  }

  private static func openDay(_ day: CalendarDay, step: Int, _ count: Int) -> CalendarDay? {
    var (number, left) = (day.daysSince1970, count)
    while left > 0 {
      number += step
      guard let next = CalendarDay(daysSince1970: number) else { return nil }
      if !NationalHolidays.isClosed(next) { left -= 1 }
    }
    return CalendarDay(daysSince1970: number)
  }
}
