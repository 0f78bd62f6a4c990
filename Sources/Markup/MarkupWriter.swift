/// Writes XML in UTF-8, with every value escaped and every element closed.
///
/// Names are part of the program, never data, so that no value can become a tag. The text between
/// two tags is written as it is given: the writer adds no blanks and no line ends.
public struct MarkupWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes a writer that begins with the XML declaration, or with nothing.
  public init(declaration: Bool = true) {
    if declaration { bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }
  }

  /// Writes an element without content.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    begin(name, attributes)
    append("/>")
  }

  /// Writes an element with text in it.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element around what a body writes.
  public mutating func element<Failure>(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try element(name, Array(attributes), content: content)
  }

  /// Writes an element around what a body writes; for attributes that are not all there every time.
  public mutating func element<Failure>(
    _ name: StaticString, _ attributes: [(key: StaticString, value: String)],
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin(name, attributes)
    append(">")
    try content(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes elements that another writer has made.
  public mutating func fragment(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Writes characters.
  public mutating func text(_ text: String) {
    escape(text, isAttribute: false)
  }

  private mutating func begin(
    _ name: StaticString, _ attributes: some Sequence<(key: StaticString, value: String)>
  ) {
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      escape(value, isAttribute: true)
      append("\"")
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes += Array(text.description.utf8)
  }

  /// Line ends and tabs survive in attributes only as references; what XML 1.0 cannot hold at all
  /// becomes U+FFFD.
  private mutating func escape(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"" where isAttribute: append("&quot;")
      case "\r": append("&#13;")
      case "\n" where isAttribute: append("&#10;")
      case "\t" where isAttribute: append("&#9;")
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
