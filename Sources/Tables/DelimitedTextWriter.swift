internal import WritingSystems

/// Writes a table as CSV by RFC 4180: CRLF, quotes where they are needed, every row as long as the header.
public struct DelimitedTextWriter: Hashable, Sendable {
  /// The encoding to write in.
  public var encoding: TextEncoding

  /// Whether fields that a spreadsheet may take for a formula are defused, as ``FormulaDefusal`` does it.
  ///
  /// For exports that people open; a table that comes back must be restored.
  public var defusesFormulas: Bool

  /// Makes a writer; `utf8WithMark` opens correctly in Excel.
  public init(encoding: TextEncoding = .utf8WithMark, defusesFormulas: Bool = false) {
    self.encoding = encoding
    self.defusesFormulas = defusesFormulas
  }

  /// The bytes of a table, and the characters that the encoding does not have.
  ///
  /// Lost characters stand as `?` in the bytes; tell the person, or write UTF-8 instead. The encoding of the writer
  /// counts, not that of the table.
  public func write(_ table: TextTable) throws(TableError) -> (bytes: [UInt8], lost: [Character]) {
    var text = ""
    append(table.header, to: &text)
    for row in table.rows {
      let missing = table.header.count - row.fields.count
      append(row.fields + Array(repeating: "", count: max(0, missing)), to: &text)
    }
    switch encoding {
    case .utf8: return (Array(text.utf8), [])
    case .utf8WithMark: return ([0xEF, 0xBB, 0xBF] + Array(text.utf8), [])
    case .cp932:
      do {
        return try TextConverter.cp932.encode(Self.withMicrosoftMarks(text))
      } catch {
        throw TableError.cannotConvert
      }
    }
  }

  /// The marks that JIS and Microsoft give different code points, in Microsoft's: 〜 and − look the same and are not lost.
  private static func withMicrosoftMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { microsoftMarks[$0] ?? $0 }))
  }

  private static let microsoftMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{301C}": "\u{FF5E}", "\u{2212}": "\u{FF0D}", "\u{2014}": "\u{2015}", "\u{2016}": "\u{2225}",
    "\u{A2}": "\u{FFE0}", "\u{A3}": "\u{FFE1}", "\u{AC}": "\u{FFE2}",
  ]

  private func append(_ fields: [String], to text: inout String) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      text += quoted(defusesFormulas ? FormulaDefusal.defuse(field) : field)
    }
    text += "\r\n"
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        || byte == 0x09
    }
    let hasOuterBlank = field.first?.isWhitespace == true || field.last?.isWhitespace == true
    guard needsQuotes || hasOuterBlank else { return field }
    // By scalars: a quote with a combining mark behind it is one Character, but still a quote to every reader.
    var quoted = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return "\"" + String(quoted) + "\""
  }
}
