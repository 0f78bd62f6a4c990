public import Diagnostics

/// Reads CSV as people save it: UTF-8 with or without BOM, CP932, any line end, commas or tabs.
///
/// Strict where a mistake would move values into other columns, so a row with more or fewer fields than the header is an
/// error and is left out.
public struct DelimitedTextReader: Hashable, Sendable {
  /// How much is read.
  public var limits: TableLimits

  /// Makes a reader.
  public init(limits: TableLimits = TableLimits()) { self.limits = limits }

  /// Reads a table; the header is the first row that is not blank.
  public func read(_ bytes: [UInt8], file: String) throws(TableError) -> (
    table: TextTable, diagnostics: [Diagnostic]
  ) {
    try read(bytes, file: file) { _ in true }
  }

  /// Reads a table whose header is the first of the first ten rows that `isHeader` knows, else the first row.
  ///
  /// Offices like to put a title and a date above the header; those rows are left out, with a note.
  public func read(_ bytes: [UInt8], file: String, isHeader: ([String]) -> Bool)
    throws(TableError) -> (table: TextTable, diagnostics: [Diagnostic])
  {
    let text = try EncodedText.read(bytes, file: file, limits: limits)
    var scanner = DelimitedTextScanner(
      bytes: text.bytes, file: file, limits: limits, delimiter: Self.delimiter(of: text.bytes))
    var records: [TableRow] = []
    while let record = try scanner.next() {
      guard !record.isBlank else { continue }
      records.append(record)
      guard records.count <= limits.rows + Self.rowsAboveHeader else {
        throw scanner.tooLarge("行", "rows", limit: limits.rows)
      }
    }
    let above = records.prefix(Self.rowsAboveHeader).firstIndex { isHeader($0.fields) } ?? 0
    guard records.indices.contains(above) else {
      throw TableError(
        .empty, at: SourcePosition(file: file),
        LocalizedMessage(ja: "ファイルに何も書かれていません。", en: "There is nothing in the file."))
    }
    let header = records[above]
    let body = records[(above + 1)...]
    guard body.count <= limits.rows else { throw scanner.tooLarge("行", "rows", limit: limits.rows) }
    var diagnostics = scanner.strayQuotes.map { strayQuote(at: $0, in: file) }
    if above > 0 { diagnostics.append(titleRows(above, header: header.line, in: file)) }
    var rows: [TableRow] = []
    rows.reserveCapacity(body.count)
    for row in body {
      if row.fields.count == header.fields.count {
        rows.append(row)
      } else {
        diagnostics.append(ragged(row, expected: header.fields.count, in: file))
      }
    }
    let table = TextTable(
      header: header.fields, headerLine: header.line, rows: rows, encoding: text.encoding)
    return (table, diagnostics)
  }

  private static let rowsAboveHeader = 10

  /// A tab if the first line has tabs and no comma.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(0x09) && !line.contains(0x2C) ? 0x09 : 0x2C
  }
}

extension DelimitedTextReader {
  private func ragged(_ row: TableRow, expected: Int, in file: String) -> Diagnostic {
    Diagnostic(
      .error, "ragged-row", at: SourcePosition(file: file, line: row.line),
      LocalizedMessage(
        ja: "欄の数が見出しと違います（\(row.fields.count)。見出しは \(expected)）。この行は読みません。",
        en: "The row has \(row.fields.count) fields, the header \(expected); it is left out."),
      hint: LocalizedMessage(
        ja: "コンマを含む欄は引用符（\"）で囲みます。", en: "Put fields that contain commas in quotes."))
  }

  private func strayQuote(at line: Int, in file: String) -> Diagnostic {
    Diagnostic(
      .warning, "stray-quote", at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "引用符（\"）が欄の途中にあります。文字として読みました。",
        en: "A quote stands inside a field; it was read as a letter."))
  }

  private func titleRows(_ count: Int, header: Int, in file: String) -> Diagnostic {
    Diagnostic(
      .note, "rows-above-header", at: SourcePosition(file: file, line: header),
      LocalizedMessage(
        ja: "見出しはこの行です。上の \(count) 行は読みませんでした。",
        en: "The header is this line; \(count) rows above it were left out."))
  }
}
