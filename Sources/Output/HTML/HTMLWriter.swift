public import Documents
import Markup
package import Typesetting
package import WritingSystems

/// Writes a document as one page for browsers: no scripts, no fonts, no other files.
///
/// The words are text in their language and direction, so that they can be read aloud, searched and made larger; a
/// browser breaks the lines. The same document gives the same bytes. An unknown pictogram, drawing or language is left
/// out or not marked: check for `LayoutProblem`s first.
public struct HTMLWriter {
  private let languages: LanguageTable
  private let pictures: PictureSource
  private var link: ((String) -> String?)?

  /// Makes a writer that knows languages and pictograms.
  package init(languages: LanguageTable, pictures: PictureSource) {
    self.languages = languages
    self.pictures = pictures
  }

  /// The same writer, with cells and rows that lead somewhere: an address for the number of their phrase, or nil.
  public func linking(_ link: @escaping (String) -> String?) -> HTMLWriter {
    var writer = self
    writer.link = link
    return writer
  }

  /// The style sheet of all pages, for a server that sends it once. Begins and ends with a rule; never with a tag.
  public static let styles = HTMLStyles.fixed + HTMLStyles.scales

  /// The document in UTF-8.
  public func write(_ document: Document) -> [UInt8] {
    let tags = Set(document.pages.map(\.language))
    let language = tags.count == 1 ? tags.first ?? "" : document.title.language
    var attributes = HTMLAttributes()
    let outside = HTMLPlace(language: "", isRightToLeft: false)
    let place = outside.inside(language, &attributes, languages)
    let title = Self.title(of: document)
    var writer = MarkupWriter(declaration: false)
    writer.element("html", attributes.list) { writer in
      writer.text("\n")
      writer.element("head") { head(title, in: place, to: &$0) }
      writer.text("\n")
      writer.element("body") { writer in
        writer.text("\n")
        writer.element("main") { write(document, title: title, in: place, to: &$0) }
        writer.text("\n")
      }
      writer.text("\n")
    }
    writer.text("\n")
    return Array("<!DOCTYPE html>\n".utf8) + writer.bytes
  }

  /// One page as an `article` to put into a page that has `styles`, in UTF-8.
  ///
  /// `language` and `isRightToLeft` are those of the element around it. Its first heading is an `h1` unless the page
  /// around has one.
  public func fragment(
    _ page: Page, language: String, isRightToLeft: Bool = false, hasTitle: Bool = true
  ) -> [UInt8] {
    var writer = MarkupWriter(declaration: false)
    let blocks = blocks(
      HTMLHeadings(hasTitle: hasTitle),
      in: HTMLPlace(language: language, isRightToLeft: isRightToLeft))
    HTMLPage(page: page, blocks: blocks).write(to: &writer)
    return writer.bytes
  }

  private func write(
    _ document: Document, title: Text, in place: HTMLPlace, to writer: inout MarkupWriter
  ) {
    writer.text("\n")
    let hasHeading = document.pages.contains { $0.blocks.contains(where: Self.hasHeading) }
    let blocks = blocks(HTMLHeadings(hasTitle: !hasHeading), in: place)
    if !hasHeading {
      // Whoever hears the page goes by its headings: the title is one that nobody sees.
      blocks.text.write(title, "h1", HTMLAttributes(["unseen"]), in: place, to: &writer)
      writer.text("\n")
    }
    for page in document.pages { HTMLPage(page: page, blocks: blocks).write(to: &writer) }
  }

  private func head(_ title: Text, in place: HTMLPlace, to writer: inout MarkupWriter) {
    writer.text("\n")
    writer.element("meta", ["charset": "utf-8"])
    writer.text("\n")
    writer.element(
      "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.text("\n")
    var attributes = HTMLAttributes()
    _ = place.inside(title.language, &attributes, languages)
    writer.element("title", attributes.list) { $0.text(title.withoutBreaks) }
    writer.text("\n")
    writer.element("style", text: Self.styles)
    writer.text("\n")
  }

  private func blocks(_ headings: HTMLHeadings, in place: HTMLPlace) -> HTMLBlocks {
    HTMLBlocks(
      text: HTMLText(languages: languages, headings: headings),
      figure: HTMLFigure(languages: languages, pictures: pictures), place: place, link: link)
  }

  /// The title; of a document without one, the first label, or else the day of issue.
  private static func title(of document: Document) -> Text {
    if HTMLText.hasWords(document.title) { return document.title }
    if let page = document.pages.first(where: { !$0.label.isEmpty }) {
      return Text(page.label, language: page.language)
    }
    return Text(document.issued, language: document.title.language)
  }

  private static func hasHeading(_ block: Block) -> Bool {
    switch block {
    case .text(let paragraph):
      paragraph.role == .heading && HTMLText.hasWords(paragraph.text)
    case .stack(let stack): stack.children.contains(where: hasHeading)
    case .grid(let grid): grid.cells.contains(where: hasHeading)
    case .table(let table): table.rows.contains { $0.contains(where: hasHeading) }
    case .pictogram, .drawing: false
    }
  }
}
