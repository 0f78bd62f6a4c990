import Testing

@testable import Training

@Suite struct `Reports on paper` {
  @Test(arguments: ReportKind.allCases)
  func `say the same words as on screen, on numbered pages`(kind: ReportKind) throws {
    let report = try FiftyFiveAcademies.shared().report(kind)
    let printed = try PrintedReport(report)
    #expect(printed.text.contains(kind.number))
    #expect(printed.text.contains("1／\(printed.pageCount)"))
    #expect(printed.text.contains("総行外第5号ほか（2024-07-17）"))
  }

  @Test func `the one page is one page`() throws {
    for sample in [
      try FiftyFiveAcademies.shared(), try SampleRound(), try SampleRound(members: []),
    ] {
      #expect(try PrintedReport(try sample.report(.onePage)).pageCount == 1)
    }
  }
}
