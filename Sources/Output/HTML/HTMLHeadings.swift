/// Gives headings their ranks: the first of a document is its title, all others stand under it.
final class HTMLHeadings {
  private var isFirst: Bool

  /// `hasTitle` where the page around already has its first heading.
  init(hasTitle: Bool) { isFirst = !hasTitle }

  /// The element of the next heading.
  func next() -> StaticString {
    defer { isFirst = false }
    return isFirst ? "h1" : "h2"
  }
}
