import Hummingbird
import Markup
import Phrasebooks
import WritingSystems

/// One phrase over the whole screen, on request turned for the person opposite.
struct SayPage {
  let language: WebLanguage
  let number: PhraseNumber
  let isTurned: Bool

  /// The page around its sheet.
  func bytes(around sheet: [UInt8]) -> ByteBuffer {
    PageShell(
      language: language.tag.description, isRightToLeft: language.isRightToLeft,
      title: "\(number) \(language.autonym)", kind: "say"
    ).page { writer in
      writer.element("header", ["class": "bar"]) { writer in
        writer.backLink(to: GuestPaths.boards(language), "もどる", "Back")
        let turned = GuestPaths.say(language, number, isTurned: !isTurned)
        writer.element("a", ["class": "button first", "href": turned]) { writer in
          writer.words("むきを かえる", in: "ja-simple", kind: "line")
          writer.words("Turn", in: "en", kind: "line")
        }
      }
      writer.element("main", ["class": isTurned ? "turned" : "upright"]) { $0.fragment(sheet) }
    }
  }
}
