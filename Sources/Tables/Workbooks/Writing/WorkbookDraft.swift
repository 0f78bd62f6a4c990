/// A workbook to be written.
public struct WorkbookDraft: Hashable, Sendable {
  /// The title in the properties of the file; empty for none.
  public var title: String
  /// The day the file says it was made on; the same draft gives the same bytes on any day.
  public var created: CalendarDay?
  /// The sheets in the order of their tabs; at least one must not be hidden.
  public var sheets: [SheetDraft]

  /// Makes a draft; without a day the file says 1 January 2000.
  public init(title: String = "", created: CalendarDay? = nil, sheets: [SheetDraft]) {
    self.title = title
    self.created = created
    self.sheets = sheets
  }
}
