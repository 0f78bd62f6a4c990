/// A column of a table.
public struct ReportColumn: Hashable, Sendable, Codable {
  /// Where it is written.
  public enum Place: String, Hashable, Sendable, Codable {
    /// Everywhere.
    case everywhere
    /// In CSV and XLSX alone: codes, and courses that nobody mentions.
    case filesOnly = "files-only"
  }

  /// Its stable name.
  public let key: String
  /// The words over it.
  public let title: String
  /// The unit of its numbers: `校`, `％`, `時間`; empty if it has none.
  public let unit: String
  /// Where it is written.
  public let place: Place
  /// Its width on paper, in shares of the whole.
  public let share: Int

  /// Makes a column.
  public init(
    _ key: String, _ title: String, unit: String = "", place: Place = .everywhere, share: Int = 10
  ) {
    self.key = key
    self.title = title
    self.unit = unit
    self.place = place
    self.share = share
  }

  /// The same column with another unit.
  func with(unit: String) -> ReportColumn {
    ReportColumn(key, title, unit: unit, place: place, share: share)
  }

  /// The words with the unit, as every output has them.
  public var heading: String { unit.isEmpty ? title : "\(title)（\(unit)）" }
}
