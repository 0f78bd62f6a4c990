import CICU

/// The script of characters, by ICU's tables.
public enum CharacterScript {
  /// The ISO 15924 code as four ASCII bytes in a number (`'Thai'`); `Zyyy` for common, `Zinh` for inherited.
  public static func code(of scalar: UInt32) -> UInt32 {
    var status = U_ZERO_ERROR
    let script = unsafe uscript_getScript(UChar32(bitPattern: scalar), &status)
    guard let name = unsafe uscript_getShortName(script) else { return common }
    var code: UInt32 = 0
    for index in 0..<4 { code = code << 8 | UInt32(UInt8(bitPattern: unsafe name[index])) }
    return code
  }

  /// `Zyyy`.
  public static let common: UInt32 = 0x5A79_7979
  /// `Zinh`.
  public static let inherited: UInt32 = 0x5A69_6E68

  /// A code from its four letters; `Zyyy` if they are not four ASCII letters.
  public static func code(named name: String) -> UInt32 {
    let bytes = Array(name.utf8)
    guard bytes.count == 4 else { return common }
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
