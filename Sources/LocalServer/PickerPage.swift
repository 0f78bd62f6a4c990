import Hummingbird
import Markup

/// The page on which a guest chooses a language by its own name.
struct PickerPage {
  let languages: [WebLanguage]
  /// The language the browser asks for; it stands first.
  let suggested: WebLanguage?
  /// What was searched for; empty for nothing.
  let query: String

  /// The page.
  func bytes() -> ByteBuffer {
    PageShell(language: "en", title: "Choose your language – しるべ", kind: "picker").page { writer in
      writer.element("header", ["class": "bar"]) { writer in
        writer.element("div") { writer in
          writer.element("h1", text: "Choose your language")
          writer.words("ことばを えらんで ください", in: "ja-simple", "p", kind: "second")
        }
      }
      writer.element("main") { writer in
        search(&writer)
        if let suggested, query.isEmpty {
          writer.element("ul", ["class": "tiles-of-languages suggested"]) { tile(suggested, &$0) }
        }
        if languages.isEmpty {
          writer.element("p", ["class": "nothing", "role": "status"]) { writer in
            writer.words("みつかりません。", in: "ja-simple", kind: "line")
            writer.words("Nothing was found.", in: "en", kind: "line")
          }
          writer.element("p") { writer in
            writer.element("a", ["class": "button", "href": "/"]) { writer in
              writer.words("ぜんぶの ことば", in: "ja-simple", kind: "line")
              writer.words("All languages", in: "en", kind: "line")
            }
          }
        } else {
          writer.element("ul", ["class": "tiles-of-languages"]) { writer in
            for language in languages { tile(language, &writer) }
          }
        }
      }
    }
  }

  private func search(_ writer: inout MarkupWriter) {
    writer.element("form", ["class": "search", "action": "/", "method": "get", "role": "search"]) {
      writer in
      writer.element(
        "input",
        [
          "type": "search", "name": "q", "value": query, "maxlength": "64", "dir": "auto",
          "autocomplete": "off", "aria-label": "Search – さがす",
          "placeholder": "नेपाली / Tiếng Việt / ポルトガル",
        ])
      writer.element("button", ["type": "submit"]) { writer in
        writer.words("さがす", in: "ja-simple", kind: "line")
        writer.words("Search", in: "en", kind: "line")
      }
    }
  }

  private func tile(_ language: WebLanguage, _ writer: inout MarkupWriter) {
    writer.element("li") { writer in
      writer.element("a", ["class": "tile", "href": GuestPaths.boards(language)]) { writer in
        if let number = language.number {
          writer.words("\(number)", in: "en", kind: "number")
        }
        writer.words(language.autonym, language, kind: "name")
        writer.words(language.japanese, in: "ja", kind: "second")
      }
    }
  }
}
