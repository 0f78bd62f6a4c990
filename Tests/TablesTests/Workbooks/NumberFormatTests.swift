import Testing

@testable import Tables

@Suite struct `Number formats` {
  @Test(arguments: [
    "General", "", "0", "0.00", "#,##0", "0%", "# ?/?", "@", "0.00E+00", "##0.0e-0", "000000",
    "#,##0\"人\"", "[Red]0;[Blue]-0", "\"¥\"#,##0", "¥#,##0", "_(* #,##0_);_(* (#,##0)", "0\"日\"",
    "\\d0", "[$-411]#,##0", "[>100]0;0", "G/標準", "General\"名\"", "#,##0;▲ #,##0", "0;yyyy",
    "[DBNum1]0",
    "[Yellow]0", "\"ymdhs\"0", "[", "\"", "\\", "_",
  ])
  func `numbers stay numbers`(code: String) {
    #expect(NumberFormat(code: code).kind == .number)
  }

  @Test(arguments: [
    "yyyy/m/d", "m/d/yy", "YYYY-MM-DD", "d-mmm-yy", "mmm-yy", "m\"月\"d\"日\"", "yyyy\"年\"m\"月\"",
    "mmmm",
    "[$-411]ggge\"年\"m\"月\"d\"日\";@", "[$-411]ge.m.d", "aaa", "dddd",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "[DBNum1][$-411]yyyy\"年\"", "mm", "[$-411]e",
  ])
  func `days are days`(code: String) {
    #expect(NumberFormat(code: code).kind == .calendar(showsDay: true, showsTime: false))
  }

  @Test(arguments: [
    "h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "mm:ss.0", "h\"時\"mm\"分\"",
    "[$-F400]h:mm:ss\\ AM/PM", "ss", "h A/P",
  ])
  func `times are times`(code: String) {
    #expect(NumberFormat(code: code).kind == .calendar(showsDay: false, showsTime: true))
  }

  @Test(arguments: ["yyyy/m/d h:mm", "m/d/yy hh:mm:ss", "d h", "yyyy\"年\"m\"月\"d\"日\" h\"時\""])
  func `days with times are both`(code: String) {
    #expect(NumberFormat(code: code).kind == .calendar(showsDay: true, showsTime: true))
  }

  @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[m]", "[mm]:ss", "[s]", "[h]\"時間\""])
  func `stretches of time are no times of a day`(code: String) {
    #expect(NumberFormat(code: code).kind == .duration)
  }

  @Test func `the built-in formats are those of Excel in Japan`() {
    for number in Array(14...17) + [27, 28, 29, 30, 31, 34, 35, 36] + Array(50...58) {
      #expect(NumberFormat.builtIn(number).kind == .calendar(showsDay: true, showsTime: false))
    }
    for number in [18, 19, 20, 21, 32, 33, 45, 47] {
      #expect(NumberFormat.builtIn(number).kind == .calendar(showsDay: false, showsTime: true))
    }
    #expect(NumberFormat.builtIn(22).kind == .calendar(showsDay: true, showsTime: true))
    #expect(NumberFormat.builtIn(46).kind == .duration)
    for number in Array(0...13) + Array(37...44) + [48, 49, 99, -1] {
      #expect(NumberFormat.builtIn(number).kind == .number, "\(number)")
    }
  }
}
