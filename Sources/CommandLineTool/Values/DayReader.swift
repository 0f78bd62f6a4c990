import Tables

/// Reads a day of an option.
enum DayReader {
  /// The day; nil if nothing is given.
  static func read(_ text: String?, option: String) throws(CommandFailure) -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw .usage(
        ja: "\(option) の「\(text)」は日付ではありません", en: "“\(text)” of \(option) is not a day.",
        hintJa: "2026-09-01 のように書いてください", hintEn: "Write it like 2026-09-01.")
    }
    return day
  }
}
