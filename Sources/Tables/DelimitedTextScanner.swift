internal import Diagnostics

/// Walks over UTF-8 bytes once and gives one record after the other (RFC 4180, any line end).
struct DelimitedTextScanner {
  let bytes: [UInt8]
  let file: String
  let limits: TableLimits
  let delimiter: UInt8
  /// Lines on which a quote stands inside an unquoted field; it is kept as a letter.
  private(set) var strayQuotes: [Int] = []
  private var index = 0
  private var line = 1

  init(bytes: [UInt8], file: String, limits: TableLimits, delimiter: UInt8) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    self.delimiter = delimiter
  }

  /// The next record, nil at the end of the file.
  mutating func next() throws(TableError) -> TableRow? {
    guard index < bytes.count else { return nil }
    var row = TableRow(line: line, fields: [])
    while true {
      let field =
        try bytes.indices.contains(index) && bytes[index] == Self.quote
        ? quotedField() : plainField()
      row.fields.append(field)
      guard row.fields.count <= limits.columns else {
        throw tooLarge("列", "columns", limit: limits.columns)
      }
      guard index < bytes.count else { return row }
      if bytes[index] == delimiter {
        index += 1
      } else {
        skipLineEnd()
        return row
      }
    }
  }

  private mutating func plainField() throws(TableError) -> String {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == Self.quote, strayQuotes.last != line { strayQuotes.append(line) }
      try refuseControl(byte)
      index += 1
    }
    return try text(bytes[start..<index])
  }

  private mutating func quotedField() throws(TableError) -> String {
    let opened = line
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        index += 1
      } else if byte == 0x0A || byte == 0x0D {
        // Inside a field every line end is one LF, so that CRLF files read like the others.
        skipLineEnd()
        content.append(0x0A)
        continue
      } else {
        try refuseControl(byte)
      }
      content.append(byte)
      index += 1
      guard content.count <= limits.fieldBytes else { throw fieldTooLong(at: opened) }
    }
    guard index < bytes.count else {
      throw brokenQuote(
        at: opened,
        LocalizedMessage(
          ja: "この行で開いた引用符（\"）が閉じていません。", en: "A quote opened on this line is never closed."))
    }
    index += 1
    if index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D {
      throw brokenQuote(
        at: line,
        LocalizedMessage(
          ja: "閉じた引用符（\"）の後に文字があります。", en: "Text follows a closing quote."))
    }
    return try text(content[...])
  }

  private mutating func skipLineEnd() {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  private func text(_ field: ArraySlice<UInt8>) throws(TableError) -> String {
    guard field.count <= limits.fieldBytes else { throw fieldTooLong(at: line) }
    return String(decoding: field, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
}

extension DelimitedTextScanner {
  private func refuseControl(_ byte: UInt8) throws(TableError) {
    // A tab inside a field is a blank; vertical tabs come from cells with a forced line break.
    guard byte < 0x20 && byte != 0x09 && byte != 0x0B || byte == 0x7F else { return }
    throw TableError(
      .controlCharacter, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "文字ではない制御コード（\(byte)）があります。",
        en: "There is a control code (\(byte)) that is no letter."))
  }

  private func brokenQuote(at line: Int, _ message: LocalizedMessage) -> TableError {
    TableError(
      .brokenQuote, at: SourcePosition(file: file, line: line), message,
      hint: LocalizedMessage(
        ja: "引用符の中の引用符は二つ重ねて書きます（\"\"）。", en: "Write a quote inside quotes twice (\"\")."))
  }

  private func fieldTooLong(at line: Int) -> TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "欄の文字が長すぎます（上限 \(limits.fieldBytes) バイト）。",
        en: "A field is too long (the limit is \(limits.fieldBytes) bytes)."),
      hint: LocalizedMessage(
        ja: "引用符（\"）の閉じ忘れがないか確かめてください。", en: "Look for a quote that was not closed."))
  }

  func tooLarge(_ japanese: String, _ english: String, limit: Int) -> TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "\(japanese)が多すぎます（上限 \(limit)）。",
        en: "There are too many \(english) (the limit is \(limit))."))
  }
}
