/// Writes XLSX with libxlsxwriter; the same draft gives the same bytes.
///
/// Text is written as text: what begins with `=` is never a formula. Numbers keep 15 digits, as in Excel.
/// Control characters, which a workbook cannot hold, become U+FFFD, and every line end one LF.
public struct WorkbookWriter: Hashable, Sendable {
  /// Makes a writer.
  public init() {}

  /// The bytes of a workbook.
  ///
  /// Throws if Excel would not open it as it is meant: a name it does not allow, two cells at one position,
  /// merged ranges that overlap, a value no cell can hold.
  public func write(_ draft: WorkbookDraft) throws(TableError) -> [UInt8] {
    var sheets = draft.sheets
    let lists = ChoiceSheet.columns(of: sheets)
    if let sheet = ChoiceSheet.make(lists) { sheets.append(sheet) }
    try DraftCheck().check(sheets)
    var file = try XLSXFile(title: draft.title, created: draft.created)
    for sheet in sheets { try file.add(sheet, longLists: lists) }
    return try file.finish()
  }
}
