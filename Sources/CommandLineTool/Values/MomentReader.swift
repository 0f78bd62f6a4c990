import Glibc

/// Reads `--date`; the only place of the house where the clock is read.
enum MomentReader {
  /// An ISO 8601 moment without a zone, `2026-11-23T16:30:00`, or a day, `2026-11-23`; now if nothing is given.
  ///
  /// The clock on the wall counts: a zone behind the time (`+09:00`) is dropped, not converted.
  static func read(_ text: String?) throws(CommandFailure) -> String {
    guard let text else { return now() }
    guard let moment = moment(text) else {
      throw .usage(
        ja: "「\(text)」は日時ではありません", en: "“\(text)” is not a moment.",
        hintJa: "2026-11-23 か \"2026-11-23 16:30\" のように書いてください",
        hintEn: "Write it like 2026-11-23 or \"2026-11-23 16:30\".")
    }
    return moment
  }

  private static func moment(_ text: String) -> String? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "T" || $0 == " "
    }
    guard let first = parts.first, let day = day(first) else { return nil }
    guard parts.count == 2 else { return day }
    return time(parts[1]).map { "\(day)T\($0)" }
  }

  private static func day(_ text: Substring) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count <= 2,
      parts[2].utf8.count <= 2, let year = number(parts[0]), let month = number(parts[1]),
      let day = number(parts[2]), (1...12).contains(month), year > 1900
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func time(_ text: Substring) -> String? {
    let clock = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    guard clock.endIndex == text.endIndex || isZone(text[clock.endIndex...]) else { return nil }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? number($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return (numbers + [0]).prefix(3).map(two).joined(separator: ":")
  }

  private static func isZone(_ text: Substring) -> Bool {
    if text == "Z" { return true }
    let digits = text.dropFirst().filter { $0 != ":" }
    return digits.utf8.count == 4 && number(digits[...]) != nil
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func now() -> String {
    var seconds = Glibc.time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    let day = unsafe [Int(local.tm_mon) + 1, Int(local.tm_mday)].map(two)
    let clock = unsafe [Int(local.tm_hour), Int(local.tm_min), Int(local.tm_sec)].map(two)
    let year = unsafe Int(local.tm_year) + 1900
    return "\(year)-\(day.joined(separator: "-"))T\(clock.joined(separator: ":"))"
  }
}
