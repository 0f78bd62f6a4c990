import HTTPTypes
import Hummingbird
import Markup

/// What a guest sees instead of a page: one sentence, and where to go. It never repeats what was asked for.
enum ErrorPage {
  /// The page for a status.
  static func bytes(_ status: HTTPResponse.Status) -> ByteBuffer {
    let (japanese, english) = words(status.code)
    return PageShell(language: "ja", title: "しるべ", kind: "error").page { writer in
      writer.element("main") { writer in
        writer.element("h1", text: japanese)
        writer.words(english, in: "en", "p", kind: "line")
        writer.element("p") { writer in
          writer.element("a", ["class": "button", "href": "/"]) { writer in
            writer.words("ことばを えらぶ", in: "ja-simple", kind: "line")
            writer.words("Choose your language", in: "en", kind: "line")
          }
        }
      }
    }
  }

  private static func words(_ code: Int) -> (String, String) {
    switch code {
    case 404: ("この ページは ありません。", "There is no such page.")
    case 405: ("この ページは 見るだけです。", "This page can only be read.")
    case 413: ("送られた ものが 大きすぎます。", "What was sent is too large.")
    case 414: ("アドレスが 長すぎます。", "The address is too long.")
    case 421:
      (
        "この 名前では 開けません。紙の アドレスを 使って ください。",
        "This server does not answer to that name. Use the address on the paper."
      )
    case 500...:
      (
        "今は 出せません。もう一度 ためして ください。",
        "This cannot be shown now. Please try again."
      )
    default: ("この アドレスは 正しく ありません。", "That request is not right.")
    }
  }
}
