/// A time of the day as a clock shows it.
public struct ClockTime: Hashable, Sendable {
  /// The milliseconds since midnight, less than a day.
  public let milliseconds: Int

  /// Makes a time; nil for 24:00 and beyond.
  public init?(milliseconds: Int) {
    guard (0..<86_400_000).contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  /// Makes a time; nil for what no clock shows.
  public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }

  /// The hour, 0 to 23.
  public var hour: Int { milliseconds / 3_600_000 }
  /// The minute of the hour.
  public var minute: Int { milliseconds / 60_000 % 60 }
  /// The second of the minute.
  public var second: Int { milliseconds / 1000 % 60 }
  /// The millisecond of the second.
  public var millisecond: Int { milliseconds % 1000 }
}

extension ClockTime: Comparable {
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension ClockTime: CustomStringConvertible {
  /// By ISO 8601: `14:30:00`, and `14:30:00.250` if there are milliseconds.
  public var description: String {
    let parts = [hour, minute, second].map { String("0\($0)".suffix(2)) }
    let time = parts.joined(separator: ":")
    return millisecond == 0 ? time : "\(time).\("00\(millisecond)".suffix(3))"
  }
}
