/// What stands in a workbook of Excel, without its looks.
public struct Workbook: Hashable, Sendable {
  /// The sheets in the order of their tabs, hidden ones among them.
  public var sheets: [WorkbookSheet]

  /// Makes a workbook.
  public init(sheets: [WorkbookSheet] = []) { self.sheets = sheets }

  /// The first sheet of a name, compared as Excel does: without regard to capitals.
  public func sheet(named name: String) -> WorkbookSheet? {
    let wanted = name.lowercased()
    return sheets.first { $0.name.lowercased() == wanted }
  }
}
