/// One of the numbers at the top of a page.
public struct KeyFigure: Hashable, Sendable, Codable {
  /// Its stable name.
  public let key: String
  /// The words.
  public let title: String
  /// The number.
  public let count: Int
  /// `校`, `人`.
  public let unit: String
  /// The share in tenths of the denominator; nil if none is told.
  public let tenths: Int?
  /// What stands beside it.
  public internal(set) var detail: String

  init(
    _ key: String, _ title: String, _ count: Int, unit: String = "校", tenths: Int? = nil,
    detail: String = ""
  ) {
    self.key = key
    self.title = title
    self.count = count
    self.unit = unit
    self.tenths = tenths
    self.detail = detail
  }
}
