/// A report as a value: what every output writes, and nothing about how.
public struct Report: Hashable, Sendable, Codable {
  /// Which one.
  public var kind: ReportKind
  /// Its number: `R1`.
  public var number: String
  /// Its title.
  public var title: String
  /// What it is about.
  public var head: ReportHead
  /// The figures at the top; few reports have any.
  public var figures: [KeyFigure]
  /// The bar of all academies; few reports have it.
  public var bar: ReportBar?
  /// The tiles of the prefectures; few reports have them.
  public var map: [MapTile]
  /// What is still to be done; the one page has it.
  public var openItems: [OpenItem]
  /// Its parts.
  public var sections: [ReportSection]
  /// Numbers that were counted twice.
  public var checks: [IdentityCheck]
  /// What a reader must know beside the figures.
  public var notes: [String]

  /// The section of a name; nil if there is none.
  public func section(_ key: String) -> ReportSection? { sections.first { $0.key == key } }
  /// The table of a section; nil if there is none.
  public func table(_ key: String) -> ReportTable? { section(key)?.table }
}
