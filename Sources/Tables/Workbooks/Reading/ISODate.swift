/// Reads the dates that strict files write as text: `2026-11-23`, `2026-11-23T14:30:00`, `14:30:00`.
enum ISODate {
  /// The value; nil for anything else.
  static func value(_ text: String) -> CellValue? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    switch halves.count {
    case 1: return day(halves[0]).map { .day($0) } ?? time(halves[0]).map { .time($0) }
    case 2:
      guard let day = day(halves[0]), let time = time(halves[1]) else { return nil }
      return .moment(day, time)
    default: return nil
    }
  }

  private static func day(_ text: Substring) -> CalendarDay? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = number(parts[0]),
      let month = number(parts[1]), let day = number(parts[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func time(_ text: Substring) -> ClockTime? {
    var clock = text
    if clock.last == "Z" { clock.removeLast() }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.prefix(2).allSatisfy({ $0.utf8.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1])
    else { return nil }
    guard parts.count == 3 else { return ClockTime(hour: hour, minute: minute) }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, seconds[0].utf8.count == 2, let second = number(seconds[0]) else {
      return nil
    }
    var millisecond = 0
    if seconds.count == 2 {
      guard (1...9).contains(seconds[1].utf8.count), number(seconds[1]) != nil,
        let read = number((seconds[1] + "00").prefix(3))
      else { return nil }
      millisecond = read
    }
    return ClockTime(hour: hour, minute: minute, second: second, millisecond: millisecond)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
