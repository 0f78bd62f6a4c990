/// An element of an XML file with everything inside it.
public struct MarkupElement: Hashable, Sendable {
  /// What stands inside an element.
  public enum Node: Hashable, Sendable {
    /// An element.
    case element(MarkupElement)
    /// A stretch of characters, with references already replaced.
    case text(String)
  }

  /// An attribute of the start tag.
  public struct Attribute: Hashable, Sendable {
    /// Its name; a name without a prefix has no namespace.
    public var name: MarkupName
    /// Its value, with references already replaced.
    public var value: String

    /// Makes an attribute.
    public init(_ name: MarkupName, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name.
  public var name: MarkupName
  /// The attributes in the order of the file; namespace declarations are not among them.
  public var attributes: [Attribute]
  /// Elements and texts in the order of the file; comments and instructions are left out.
  public var children: [Node]
  /// The line of the start tag, counted from 1.
  public var line: Int

  /// Makes an element.
  public init(
    name: MarkupName, attributes: [Attribute] = [], children: [Node] = [], line: Int = 1
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of an attribute; nil if the tag does not have it.
  public func attribute(_ name: MarkupName) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The elements directly inside, without the texts between them.
  public var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text directly inside, without the texts of inner elements.
  public var text: String {
    children.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }
}
