/// What a number format makes of a number: `yyyy/m/d` makes it a day, `0.0` leaves it a number.
struct NumberFormat: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case number
    case calendar(showsDay: Bool, showsTime: Bool)
    case duration
  }

  /// What kind of value is shown.
  var kind: Kind
  /// The format as the file writes it; empty for General.
  var code: String

  static let general = NumberFormat(kind: .number, code: "")

  /// Reads a format code; only the section for positive numbers decides.
  init(code: String) {
    self.code = code.lowercased() == "general" ? "" : code
    kind = NumberFormatScanner(code).kind
  }

  private init(kind: Kind, code: String) {
    self.kind = kind
    self.code = code
  }

  /// The formats that files name by number only, as Excel in Japan shows them.
  static func builtIn(_ number: Int) -> NumberFormat {
    builtInCodes[number].map { NumberFormat(code: $0) } ?? .general
  }

  private static let builtInCodes: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "¥#,##0", 6: "¥#,##0", 7: "¥#,##0.00",
    8: "¥#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: "[$-411]ge.m.d", 28: "[$-411]ggge\"年\"m\"月\"d\"日\"", 29: "[$-411]ggge\"年\"m\"月\"d\"日\"",
    30: "m/d/yy", 31: "yyyy\"年\"m\"月\"d\"日\"", 32: "h\"時\"mm\"分\"", 33: "h\"時\"mm\"分\"ss\"秒\"",
    34: "yyyy\"年\"m\"月\"", 35: "m\"月\"d\"日\"", 36: "[$-411]ge.m.d",
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "¥#,##0",
    43: "#,##0.00", 44: "¥#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@",
    50: "[$-411]ge.m.d", 51: "[$-411]ggge\"年\"m\"月\"d\"日\"", 52: "yyyy\"年\"m\"月\"",
    53: "m\"月\"d\"日\"", 54: "[$-411]ggge\"年\"m\"月\"d\"日\"", 55: "yyyy\"年\"m\"月\"",
    56: "m\"月\"d\"日\"", 57: "[$-411]ge.m.d", 58: "[$-411]ggge\"年\"m\"月\"d\"日\"",
  ]
}
