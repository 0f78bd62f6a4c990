/// Takes what stands in an XML file as it is read, for files too large to hold as a tree.
///
/// After ``isDone`` nothing more is handed over. What was received of a file that turns out to be
/// malformed further down must not be used.
public protocol MarkupReceiver: AnyObject {
  /// Whether the rest of the file is not wanted; asked after every tag.
  var isDone: Bool { get }
  /// An element begins; it has its attributes and no children.
  func begin(_ element: MarkupElement)
  /// The whole text between two tags.
  func receive(_ text: String)
  /// The element that began last, and has not ended yet, ends.
  func end()
}
