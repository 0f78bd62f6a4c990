/// A part of a report: a table with a title, sentences, or both.
public struct ReportSection: Hashable, Sendable, Codable {
  /// Its stable name.
  public var key: String
  /// The words over it.
  public var title: String
  /// What is said before the table.
  public var sentences: [String]
  /// The table; nil if there is none.
  public var table: ReportTable?
  /// Whether it is written in CSV and XLSX alone.
  public var isForFiles: Bool

  /// Makes a section.
  public init(
    _ key: String, _ title: String, sentences: [String] = [], table: ReportTable? = nil,
    isForFiles: Bool = false
  ) {
    self.key = key
    self.title = title
    self.sentences = sentences
    self.table = table
    self.isForFiles = isForFiles
  }
}
