import Tables
import Testing

@testable import Training

@Suite struct `Values as people type them` {
  private let understanding = CellUnderstanding(
    shippedRegistry, academies: AcademyIndex(shippedRegistry.organizations))

  private func read(_ text: String, _ kind: FormField.Kind) -> Understood {
    understanding.read(.text(text), as: kind)
  }

  @Test(arguments: ["○", "〇", "◯", "1", "１", "✓", "✔", "レ", "ﾚ", "はい", " ○ ", "○\n"])
  func `signs for yes`(text: String) { #expect(read(text, .mark) == .yes) }

  @Test(arguments: ["×", "✗", "0", "いいえ"])
  func `signs for no`(text: String) { #expect(read(text, .mark) == .no) }

  @Test(arguments: ["○か×", "2", "o", "?", "検討中", "○○"])
  func `what is no plain sign is not guessed`(text: String) {
    #expect(read(text, .mark) == .unreadable)
  }

  @Test(arguments: ["－", "-", "ー", "—", "該当なし", "該当無し", "―――", "Ｎ／Ａ"])
  func `words for 該当なし`(text: String) {
    #expect(read(text, .count) == .notApplicable && read(text, .hours) == .notApplicable)
    #expect(read(text, .text) == .notApplicable && read(text, .day) == .notApplicable)
  }

  @Test(arguments: ["", " ", "　", "\n"])
  func `blanks are blank in every column`(text: String) {
    for kind: FormField.Kind in [
      .mark, .count, .hours, .day, .year, .text, .name, .plan, .delivery, .academies,
      .option(.mode),
      .standardCourses, .lastYear,
    ] { #expect(read(text, kind) == .blank) }
  }

  @Test(
    arguments: [
      ("1.5", 1.5), ("１．５時間", 1.5), ("90分", 1.5), ("1時間30分", 1.5), ("1時間半", 1.5), ("1:30", 1.5),
      ("2h", 2), ("0", 0), ("０時間", 0), ("1,000", 1000), ("45分", 0.75),
    ])
  func hours(text: String, hours: Double) { #expect(read(text, .hours) == .hours(hours)) }

  @Test(arguments: [
    "1,5", "約2時間", "2コマ", "-1", "1～2", "1時間30", "1.5.2", "2時間位", "1:75", "１５００００時間",
  ])
  func `what are no plain hours is not guessed`(text: String) {
    #expect(read(text, .hours) == .unreadable)
  }

  @Test(
    arguments: [
      ("３５名", 35), ("0", 0), ("1,234人", 1234), ("第２回", 2), ("12万円", 120_000), ("¥1,200", 1200),
      ("￥１，２００", 1200), ("1.5万円", 15_000), ("250千円", 250_000),
    ])
  func counts(text: String, count: Int) { #expect(read(text, .count) == .count(count)) }

  @Test(arguments: [
    "約35", "35名程度", "3.5", "-3", "三十五", "30+5", "1,23", "名", "99999999999999999999",
  ])
  func `what is no plain count is not guessed`(text: String) {
    #expect(read(text, .count) == .unreadable)
  }

  @Test(
    arguments: [
      "2026/9/1", "2026-09-01", "2026.9.1", "R8.9.1", "Ｒ８．９．１", "令和８年９月１日", "令和8年9月1日(火)",
      "20260901", "2026年9月1日（火曜日）", "r8/9/1", "令和8.9.1", "㋿8年9月1日", "R8－9－1",
    ])
  func days(text: String) throws {
    #expect(read(text, .day) == .day(try #require(CalendarDay(iso: "2026-09-01"))))
  }

  @Test(arguments: ["9/1", "9月1日", "令和8年9月", "2026/2/30", "8.9.1", "来月", "2026/9/1～3", "46266"])
  func `what is no plain day is not guessed`(text: String) {
    #expect(read(text, .day) == .unreadable)
  }

  @Test func `the first year of an era, and eras before`() throws {
    #expect(read("令和元年5月1日", .day) == .day(try #require(CalendarDay(iso: "2019-05-01"))))
    #expect(read("平成31年4月30日", .day) == .day(try #require(CalendarDay(iso: "2019-04-30"))))
    #expect(read("S64.1.7", .day) == .day(try #require(CalendarDay(iso: "1989-01-07"))))
  }

  @Test func `cells of Excel with times, days and truth`() throws {
    let half = try #require(ClockTime(hour: 1, minute: 30))
    let day = try #require(CalendarDay(iso: "2026-09-01"))
    #expect(understanding.read(.time(half), as: .hours) == .hours(1.5))
    #expect(understanding.read(.duration(seconds: 5400), as: .hours) == .hours(1.5))
    #expect(understanding.read(.moment(day, half), as: .day) == .day(day))
    #expect(understanding.read(.boolean(true), as: .mark) == .yes)
    #expect(understanding.read(.day(day), as: .hours) == .unreadable)
    #expect(understanding.read(.number(2.5), as: .count) == .unreadable)
    #expect(understanding.read(.number(46266), as: .day) == .unreadable)
    #expect(understanding.read(.error("#REF!"), as: .text) == .unreadable)
  }

  @Test func `words of lists, courses and academies`() {
    #expect(read("独立した科目", .option(.mode)) == .code("own-subject"))
    #expect(read("ﾄﾞｸﾘﾂ", .option(.mode)) == .unknownWord)
    #expect(read("組み入れ決定", .plan) == .plan(.decided))
    #expect(read("実施済み", .delivery) == .delivery(.delivered))
    #expect(read("実施予定", .delivery) == .unknownWord)
    #expect(
      read("職員・警防科、団員・警防科", .standardCourses) == .codes(["ff-senka-keibo", "vf-senka-keibo"]))
    // Both kinds of trainees have a 警防科.
    #expect(read("警防科", .standardCourses) == .unknownWord)
    #expect(read("京都市 消防学校", .academies) == .codes(["fa-26100"]))
    #expect(read("fa-26100、富山県消防学校", .academies) == .codes(["fa-26100", "fa-16"]))
    #expect(read("130001", .academies) == .unknownWord)
    #expect(CellUnderstanding.tidy(" ｼｮﾆﾝ\n総合 ") == "ショニン 総合")
  }
}
