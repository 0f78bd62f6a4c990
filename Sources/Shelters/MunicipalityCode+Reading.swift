extension MunicipalityCode {
  /// What was wrong with a code, although it could be read.
  enum Flaw: Hashable {
    /// A spreadsheet took the first zero away.
    case lostZero
    /// The last digit does not check the others.
    case wrongCheckDigit
    /// Only the five digits stand there.
    case noCheckDigit
  }

  /// Reads a code as spreadsheets leave it: `382019`, `38201`, `11002` for `011002`, `1100`, `382019.0`.
  ///
  /// Five digits can be a code that lost its zero or one without its check digit; the prefecture of the address
  /// decides, and where there is none, the check digit.
  static func read(_ text: String, prefecture: Int?) -> (code: MunicipalityCode, flaw: Flaw?)? {
    var digits = text
    if digits.hasSuffix(".0") { digits.removeLast(2) }
    guard (4...6).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    switch digits.utf8.count {
    case 6:
      guard let code = MunicipalityCode(fiveDigits: String(digits.prefix(5))) else { return nil }
      return (code, code.description == digits ? nil : .wrongCheckDigit)
    case 5:
      let restored = MunicipalityCode(fiveDigits: "0" + digits.prefix(4))
      let whole = MunicipalityCode(fiveDigits: digits)
      if let restored, restored.description == "0" + digits,
        whole == nil || prefecture.map({ $0 == restored.prefecture }) ?? true
      {
        return (restored, .lostZero)
      }
      if let whole { return (whole, .noCheckDigit) }
      return restored.map { ($0, .wrongCheckDigit) }
    default:
      return MunicipalityCode(fiveDigits: "0" + digits).map { ($0, .lostZero) }
    }
  }
}
