import Phrasebooks
import WritingSystems

/// The addresses of the guests' pages.
enum GuestPaths {
  static let styles = "/style/shirube.css"

  static func boards(_ language: WebLanguage) -> String { "/board/\(language.tag)" }

  static func whole(_ language: WebLanguage) -> String { "/board/\(language.tag).html" }

  static func board(_ language: WebLanguage, _ name: String, page: Int = 1) -> String {
    "/board/\(language.tag)/\(name)" + (page > 1 ? "/\(page)" : "")
  }

  static func say(_ language: WebLanguage, _ number: PhraseNumber, isTurned: Bool = false)
    -> String
  {
    "/say/\(language.tag)/\(number)" + (isTurned ? "?turned=1" : "")
  }
}
