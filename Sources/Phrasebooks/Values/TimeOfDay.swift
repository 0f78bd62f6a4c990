/// A time of day as shelters write it, `0:00` to `24:00`.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 24.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Makes a time; nil if there is none like it.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0) else {
      return nil
    }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `14:00` or `9:30`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = Digits.number(parts[0]), let minute = Digits.number(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// `14:00`, `09:30`.
  public var digits: String { "\(Digits.two(hour)):\(Digits.two(minute))" }

  /// `午後《ごご》2時《じ》30分《ぷん》`, as plain Japanese says it.
  public var plainJapanese: String {
    let half =
      switch hour {
      case 0...11: "午前《ごぜん》\(hour)"
      case 24: "夜《よる》12"
      default: "午後《ごご》\(hour - 12)"
      }
    let hours = "｜\(half)時《じ》"
    guard minute > 0 else { return hours }
    return hours + "\(minute)分《\([2, 5, 7, 9].contains(minute % 10) ? "ふん" : "ぷん")》"
  }
}
