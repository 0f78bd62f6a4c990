import Tables
import Testing

@testable import Training

@Suite struct `Values of the tracker` {
  @Test(arguments: [
    ("R8", 2026), ("r8", 2026), ("令和8年度", 2026), ("令和８年度", 2026), ("Ｒ８年度", 2026), ("令和元年度", 2019),
    ("平成30年度", 2018), ("H30", 2018), ("FY2026", 2026), ("2026", 2026), ("２０２６年度", 2026),
  ])
  func `fiscal years are read as people write them`(text: String, year: Int) {
    #expect(FiscalYear(text)?.year == year)
  }

  @Test(arguments: [
    "", "8", "R", "R0", "令和年度", "FY26", "26", "20266", "令和-1", "R9223372036854775807",
  ])
  func `what is no fiscal year is refused`(text: String) { #expect(FiscalYear(text) == nil) }

  @Test func `a fiscal year runs from April to March`() throws {
    let year = try #require(FiscalYear(2026))
    for (day, isIn) in [
      ("2026-03-31", false), ("2026-04-01", true), ("2027-03-31", true), ("2027-04-01", false),
    ] {
      #expect(year.contains(try #require(CalendarDay(iso: day))) == isIn)
    }
    #expect(year.japanese == "令和8年度")
    #expect(FiscalYear(2019)?.japanese == "令和元年度")
    #expect(FiscalYear(2018)?.japanese == "平成30年度")
  }

  @Test func `rates are half-up with one decimal`() {
    // Published by the ministry: 2024-10-16, question 1.
    let printed = [
      (1247, "71.6"), (517, "29.7"), (284, "16.3"), (519, "29.8"), (77, "4.4"), (327, "18.8"),
    ]
    for (count, percent) in printed { #expect(Rate(count, of: 1741).percent == percent) }
    #expect(Rate(1, of: 16).percent == "6.3")
    #expect(Rate(1, of: 2000).percent == "0.1")
    #expect(Rate(0, of: 55).percent == "0.0")
    #expect(Rate(55, of: 55).percent == "100.0")
    #expect(Rate(0, of: 0).percent == "－")
    #expect(Rate(163, of: 732).percent == "22.3")  // printed as 22.2 by a ministry
  }

  @Test(arguments: ["010006", "130001", "011002", "401307", "472018"])
  func `codes of governments have a check digit`(code: String) {
    #expect(GovernmentCode(code) != nil)
    let last = code.last?.wholeNumberValue ?? 0
    #expect(GovernmentCode(code.dropLast() + "\((last + 1) % 10)") == nil)
  }

  @Test func `choices and counts come back from their text`() {
    let choices = Choices(["voicetra", "culture", "culture"])
    #expect(Choices(text: choices.description) == choices)
    #expect(choices.count == 2)
    let counts = Counts(["npo": 2, "association": 1, "cir": 0])
    #expect(Counts(text: counts.description) == counts)
    #expect(counts.total == 3)
    #expect(Counts(text: "npo:-1") == nil)
  }

  @Test(arguments: [("山田太郎", false), ("K.Yamada", true), ("k 1", false), ("", false), ("a", true)])
  func `a code for somebody is no name in Japanese`(text: String, isCode: Bool) {
    #expect(Authorship.isCode(text) == isCode)
  }
}
