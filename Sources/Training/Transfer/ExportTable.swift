/// A table of an export: one datum in a cell, names with units over the columns, nothing merged.
public struct ExportTable: Hashable, Sendable {
  /// A cell.
  public enum Field: Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)

    /// What a CSV file holds.
    var csv: String {
      switch self {
      case .empty: ""
      case .text(let text): text
      case .number(let number):
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
      }
    }
  }

  /// The name: that of a kind of record, or `origins`, `cells`, `choices`, `audit`, `manifest`.
  public let name: String
  /// What it holds, in Japanese.
  public let title: String
  /// The words over the columns: Japanese with the unit, a blank, the name of the property; `_` begins a derived one.
  public let header: [String]
  /// The rows.
  public let rows: [[Field]]

  /// The name of the sheet that holds it.
  public var sheetName: String { "\(title) \(name)" }

  /// The property that a heading names.
  static func property(of heading: String) -> String {
    heading.split(separator: " ").last.map(String.init) ?? ""
  }
}
