import GRDB

/// What of a value is kept, so that a workbook and a CSV file can hold just the same.
enum KeptValue {
  /// Texts without control characters, each line end one LF; numbers with four decimals.
  static func of(_ value: DatabaseValue) -> DatabaseValue {
    switch value.storage {
    case .double(let number): ((number * 10_000).rounded() / 10_000).databaseValue
    case .string(let text): clean(text).databaseValue
    case .null, .int64, .blob: value
    }
  }

  private static func clean(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy { isKept($0) && $0 != "\r" }
    if isClean { return text }
    var output = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        output.append("\n")
      } else if isKept(scalar), scalar != "\n" {
        output.append(scalar)
      }
      last = scalar
    }
    return String(output)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
