import WritingSystems

/// A day and a time on the clock on the wall, ISO 8601 without a zone.
struct Moment: Hashable {
  private var year: Int
  private var month: Int
  private var day: Int
  private var minutes: Int

  /// Reads `2026-11-23T16:30:00`; nil without a time.
  init?(_ text: String) {
    let parts = text.split(separator: "T")
    guard parts.count == 2 else { return nil }
    let date = parts[0].split(separator: "-").compactMap { Int($0) }
    let time = parts[1].split(separator: ":").compactMap { Int($0) }
    guard date.count == 3, time.count >= 2 else { return nil }
    (year, month, day) = (date[0], date[1], date[2])
    minutes = time[0] * 60 + time[1]
  }

  /// The moment so many minutes later.
  func adding(_ count: Int) -> Moment {
    var later = self
    later.minutes += count
    while later.minutes >= 24 * 60 {
      later.minutes -= 24 * 60
      later.day += 1
      if MessageDate(year: later.year, month: later.month, day: later.day) == nil {
        later.day = 1
        later.month += 1
      }
      if later.month > 12 {
        later.month = 1
        later.year += 1
      }
    }
    return later
  }

  /// `16:30`.
  var clock: String { "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))" }

  /// `2026-11-23T16:30:00`.
  var text: String { "\(year)-\(Self.two(month))-\(Self.two(day))T\(clock):00" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
