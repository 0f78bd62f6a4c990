import Testing

@testable import Shelters

@Suite struct `Codes of municipalities` {
  @Test(
    arguments: [
      ("382019", nil, "382019", nil), ("382019.0", nil, "382019", nil),
      ("38201", 38, "382019", .noCheckDigit),
      ("38201", nil, "382019", .noCheckDigit), ("382018", nil, "382019", .wrongCheckDigit),
      ("11002", 1, "011002", .lostZero), ("12025", nil, "012025", .lostZero),
      ("1100", nil, "011002", .lostZero),
      ("011002", nil, "011002", nil), ("131016", 13, "131016", nil),
      ("42994", nil, "042994", .lostZero),
    ] as [(String, Int?, String, MunicipalityCode.Flaw?)])
  func `codes are read as spreadsheets leave them`(
    text: String, prefecture: Int?, expected: String, flaw: MunicipalityCode.Flaw?
  ) throws {
    let (code, found) = try #require(MunicipalityCode.read(text, prefecture: prefecture))
    #expect(code.description == expected)
    #expect(found == flaw)
  }

  @Test(arguments: ["", "青葉市", "999999", "0", "1234567", "38.201", "480001", "00000", "３８２０１９"])
  func `what is no code is not read`(text: String) {
    #expect(MunicipalityCode.read(text, prefecture: nil) == nil)
  }

  @Test func `check digits of known municipalities`() {
    for code in ["011002", "131016", "172022", "105244", "271004", "382019", "401307", "473022"] {
      #expect(MunicipalityCode(fiveDigits: String(code.prefix(5)))?.description == code)
    }
  }

  @Test func `a wrong check digit and a lost zero are warnings in a list`() throws {
    #expect(try site([("市区町村コード", "382018")]).rules == ["wrong-check-digit"])
    #expect(try site([("市区町村コード", "12025"), ("住所", "北海道函館市")]).rules == ["lost-zero"])
    #expect(try site([("市区町村コード", "青葉")]).rules == ["unreadable-code"])
    #expect(try site([("市区町村コード", "３８２０１９")]).rules.isEmpty)
  }
}
