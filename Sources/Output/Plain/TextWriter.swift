public import Documents
import Typesetting

/// Writes a document as plain text in reading order, in UTF-8 with line feeds.
///
/// A paragraph is a line, parts of a page have an empty line between them, pages a line of strokes. Ruby is left out,
/// its base stays. Of the drawings only the mark △ of a text that nobody has checked and the box □ to tick are kept.
public struct TextWriter: Hashable, Sendable {
  /// Makes a writer.
  public init() {}

  /// The document as text, its last line ended too.
  public func write(_ document: Document) -> [UInt8] {
    let pages = document.pages.map { page in
      Self.parts(of: page).filter { !$0.isEmpty }
        .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
    let line = "\n" + String(repeating: "-", count: 40) + "\n\n"
    return Array(pages.joined(separator: line).utf8)
  }

  /// The parts of a page from top to bottom, each with its lines.
  private static func parts(of page: Page) -> [[String]] {
    let furniture = page.furniture
    var parts: [[String]] = []
    if let words = furniture.drill?.words {
      parts.append([words.map(TextLines.words).joined(separator: " ／ ")])
    }
    parts.append(lines(furniture.header))
    for block in page.blocks { parts += TextLines.parts(of: block) }
    parts.append(lines(furniture.footer))
    if let sentences = furniture.drill?.sentences {
      parts.append(sentences.map(TextLines.words))
    }
    return parts
  }

  /// In a file every page is one of one: what continues on paper is not cut here.
  private static func lines(_ paragraphs: [Paragraph]) -> [String] {
    paragraphs.map { TextLines.words($0.numbered(1, of: 1).text) }.filter { !$0.isEmpty }
  }
}
