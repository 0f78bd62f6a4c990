import Hummingbird
import Markup
import WritingSystems

/// A page of a board with what leads to the others.
struct BoardPageShell {
  /// A page of the board.
  struct Chip {
    var code: String
    var title: String
  }

  let language: WebLanguage
  let board: String
  /// The Japanese title of the board.
  let title: String
  let chips: [Chip]
  /// The page that is shown, from 1.
  let number: Int

  /// The page around its sheet.
  func bytes(around sheet: [UInt8]) -> ByteBuffer {
    PageShell(
      language: language.tag.description, isRightToLeft: language.isRightToLeft,
      title: "\(chips[number - 1].code) \(language.autonym)", kind: "board"
    ).page { writer in
      writer.element("header", ["class": "bar"]) { writer in
        writer.backLink(to: GuestPaths.boards(language), "もどる", "Back")
        writer.element("p", ["class": "where"]) { writer in
          writer.words(language.autonym, language, kind: "name")
          writer.words(title, in: "ja", kind: "second")
        }
      }
      writer.element("main") { $0.fragment(sheet) }
      if chips.count > 1 {
        writer.element("nav", ["class": "pages", "aria-label": title]) { writer in
          for (index, chip) in chips.enumerated() { link(chip, index + 1, &writer) }
        }
      }
    }
  }

  private func link(_ chip: Chip, _ page: Int, _ writer: inout MarkupWriter) {
    var attributes: [(key: StaticString, value: String)] = [
      ("class", "chip"), ("href", GuestPaths.board(language, board, page: page)),
    ]
    if page == number { attributes.append(("aria-current", "page")) }
    writer.element("a", attributes) { writer in
      writer.words(chip.code, in: "en", kind: "code")
      writer.words(chip.title, language, kind: "line")
    }
  }
}
