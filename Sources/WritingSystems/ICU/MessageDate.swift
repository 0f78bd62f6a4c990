import CICU

/// A day of the Gregorian calendar, as people write it on paper; of no time zone.
public struct MessageDate: Hashable, Sendable {
  /// The year, four digits.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int
  /// The day of the week: 1 for Sunday to 7 for Saturday.
  public let weekday: Int

  /// Makes a day; nil if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    var status = U_ZERO_ERROR
    let weekday = unsafe shirube_date_weekday(Int32(year), Int32(month), Int32(day), &status)
    guard status.isSuccess else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.weekday = Int(weekday)
  }

  /// The day by an ICU skeleton in a language: `MMMMEEEEd` is weekday, day and month.
  ///
  /// Always the Gregorian calendar and European digits. A language that ICU has no words of is an error, since ICU
  /// would take those of the machine's own locale.
  public func text(in language: LanguageTag, skeleton: String) throws(ICUError) -> String {
    let units = Array(skeleton.utf16)
    return try unsafe withICUOutput("date format") { output, capacity, status in
      unsafe units.withUnsafeBufferPointer { input -> Int32 in
        guard let start = input.baseAddress else { return 0 }
        return unsafe shirube_date_format(
          language.description, start, Int32(input.count), Int32(year), Int32(month), Int32(day),
          12, 0, output, capacity, &status)
      }
    }
  }
}
