/// What stands on which page: words and their order; never fonts, glyphs or positions.
public struct Document: Codable, Hashable, Sendable {
  /// The title a reader shows in its window bar.
  public var title: Text
  /// The moment of issue in ISO 8601: the only clock a writer sees.
  public var issued: String
  /// The pages in order.
  public var pages: [Page]

  /// Makes a document.
  public init(title: Text, issued: String, pages: [Page]) {
    self.title = title
    self.issued = issued
    self.pages = pages
  }
}
