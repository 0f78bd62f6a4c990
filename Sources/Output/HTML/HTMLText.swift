import Documents
import Geometry
import Markup
import Typesetting
import WritingSystems

/// Writes paragraphs and their spans.
struct HTMLText {
  let languages: LanguageTable
  let headings: HTMLHeadings

  /// A paragraph as an element of its own: a heading or a `p`; nothing if it has no words.
  func write(
    _ paragraph: Paragraph, _ classes: [String], in place: HTMLPlace,
    to writer: inout MarkupWriter
  ) {
    guard Self.hasWords(paragraph.text) else { return }
    var attributes = HTMLAttributes(classes)
    let size = Self.size(paragraph, in: place, languages)
    attributes.add("z\(size)", "l\(HTMLScale.pitch(pitch(of: paragraph)))")
    if paragraph.weight == .bold { attributes.add("bold") }
    if paragraph.alignment != .start { attributes.add(paragraph.alignment.rawValue) }
    if Self.isCode(paragraph.text) {
      attributes.add("code")
    } else if keepsWords(paragraph.text) {
      attributes.add("kept")
    }
    _ = place.inside(paragraph.text.language, &attributes, languages)
    let name = paragraph.role == .heading ? headings.next() : "p"
    writer.element(name, attributes.list) { writer in
      switch paragraph.stroke {
      case .none: spans(paragraph.text, to: &writer)
      case .under: writer.element("u") { spans(paragraph.text, to: &$0) }
      case .through: writer.element("s") { spans(paragraph.text, to: &$0) }
      }
    }
  }

  /// A text inside something else, in an element of a name.
  func write(
    _ text: Text, _ name: StaticString, _ attributes: HTMLAttributes = HTMLAttributes(),
    in place: HTMLPlace, to writer: inout MarkupWriter
  ) {
    var attributes = attributes
    if keepsWords(text) { attributes.add("kept") }
    _ = place.inside(text.language, &attributes, languages)
    writer.element(name, attributes.list) { spans(text, to: &$0) }
  }

  /// The size class of a paragraph, in eighths; what may shrink on paper takes the middle.
  static func size(
    _ paragraph: Paragraph, in place: HTMLPlace, _ languages: LanguageTable
  ) -> Int {
    let optical = languages.language(paragraph.text.language)?.optical ?? 1
    let units: Double
    switch paragraph.size {
    case .role: units = paragraph.role.units * optical
    case .exactly(let size): units = size.value / place.unit
    case .fit(let least, let most):
      units = (least.value + most.value) / 2 / place.unit * optical
    }
    return HTMLScale.letter(units, role: paragraph.role)
  }

  /// Whether there is anything to read.
  static func hasWords(_ text: Text) -> Bool {
    text.plain.unicodeScalars.contains { !$0.properties.isWhitespace && $0 != "\u{200B}" }
  }

  /// Whether a text is a number or a time, which is never broken: `13-04`, `14:00`.
  private static func isCode(_ text: Text) -> Bool {
    let bytes = text.plain.utf8
    return bytes.count <= 10 && bytes.contains { (0x30...0x39).contains($0) }
      && bytes.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private func pitch(of paragraph: Paragraph) -> Double {
    if paragraph.pitch > 0, paragraph.lines == 1 { return max(1, paragraph.pitch) }
    guard let language = languages.language(paragraph.text.language) else { return 1.5 }
    return paragraph.role == .heading ? language.pitch.heading : language.pitch.body
  }

  /// Whether lines break only where the text says so: at its marks and blanks.
  private func keepsWords(_ text: Text) -> Bool {
    switch languages.language(text.language)?.breaks {
    case .marked: text.plain.unicodeScalars.contains { $0 == "\u{200B}" || $0 == " " }
    case .spaces: true
    default: false
    }
  }

  private func spans(_ text: Text, to writer: inout MarkupWriter) {
    for span in text.spans {
      switch span {
      case .plain(let words): Self.words(words, to: &writer)
      case .strong(let words): writer.element("strong") { Self.words(words, to: &$0) }
      case .ruby(let base, let reading):
        writer.element("ruby") { writer in
          Self.words(base, to: &writer)
          writer.element("rp", text: "（")
          writer.element("rt", text: reading)
          writer.element("rp", text: "）")
        }
      }
    }
  }

  /// Words with their checked breaks.
  private static func words(_ words: String, to writer: inout MarkupWriter) {
    let parts = words.split(separator: "\u{200B}", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { writer.element("wbr") }
      writer.text(String(part))
    }
  }
}
