import Hummingbird
import Markup
import WritingSystems

/// The boards of a language as large buttons.
struct BoardListPage {
  /// A board.
  struct Button {
    var name: String
    /// What it is about, in the guest's language.
    var title: String
    var japanese: String
  }

  let language: WebLanguage
  let buttons: [Button]

  /// The page.
  func bytes() -> ByteBuffer {
    PageShell(
      language: language.tag.description, isRightToLeft: language.isRightToLeft,
      title: language.autonym, kind: "boards"
    ).page { writer in
      writer.element("header", ["class": "bar"]) { writer in
        writer.backLink(to: "/", "ことば", "Language")
        writer.element("h1", text: language.autonym)
      }
      writer.element("main") { writer in
        writer.element("ul", ["class": "tiles-of-boards"]) { writer in
          for button in buttons {
            writer.element("li") { writer in
              let address = GuestPaths.board(language, button.name)
              writer.element("a", ["class": "tile", "href": address]) { writer in
                writer.words(button.title, language, kind: "name")
                writer.words(button.japanese, in: "ja", kind: "second")
              }
            }
          }
        }
        writer.element("p") { writer in
          writer.element(
            "a",
            [
              "class": "button", "href": GuestPaths.whole(language),
              "download": "shirube-\(language.tag).html",
            ]
          ) { writer in
            writer.words("スマートフォンに のこす", in: "ja-simple", kind: "line")
            writer.words("Save on this phone", in: "en", kind: "line")
          }
        }
      }
    }
  }
}

extension MarkupWriter {
  /// The button that leads back, with an arrow against the reading direction.
  mutating func backLink(to address: String, _ japanese: String, _ english: String) {
    element("a", ["class": "button back", "href": address]) { writer in
      writer.words(japanese, in: "ja-simple", kind: "line")
      writer.words(english, in: "en", kind: "line")
    }
  }
}
