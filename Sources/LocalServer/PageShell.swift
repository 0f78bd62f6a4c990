import Hummingbird
import Markup
import WritingSystems

/// What stands around every page: head, style sheet, body.
struct PageShell {
  /// The language of the page.
  var language: String
  var isRightToLeft = false
  /// The title, in the language of the page.
  var title: String
  /// The class of the body.
  var kind: String

  /// The page in UTF-8, around what a body writes.
  func page(_ body: (inout MarkupWriter) -> Void) -> ByteBuffer {
    var writer = MarkupWriter(declaration: false)
    writer.fragment(Array("<!DOCTYPE html>\n".utf8))
    writer.element("html", ["lang": language, "dir": isRightToLeft ? "rtl" : "ltr"]) { writer in
      writer.element("head") { writer in
        writer.element("meta", ["charset": "utf-8"])
        writer.element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        writer.element("title", text: title)
        writer.element("link", ["rel": "stylesheet", "href": GuestPaths.styles])
      }
      writer.element("body", ["class": "screen \(kind)"]) { body(&$0) }
    }
    return ByteBuffer(bytes: writer.bytes)
  }
}

extension MarkupWriter {
  /// Words in a language, in an element of their own.
  mutating func words(
    _ text: String, _ language: WebLanguage, _ name: StaticString = "span", kind: String
  ) {
    element(
      name, ["class": kind, "lang": language.tag.description, "dir": language.direction],
      text: text)
  }

  /// Words in Japanese or English.
  mutating func words(_ text: String, in tag: String, _ name: StaticString = "span", kind: String) {
    element(name, ["class": kind, "lang": tag, "dir": "ltr"], text: text)
  }
}
