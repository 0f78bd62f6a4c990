import Diagnostics
import WritingSystems

/// An official rendering wherever the source of a flagged phrase has an official term.
///
/// The dictionary is not consistent with itself: any of its renderings will do, in any case and with any blanks.
struct TermCheck: TextCheck {
  /// Nouns that every sentence turns into a verb of its own; the dictionary's noun cannot be asked for.
  private static let verbs: Set<String> = ["避難"]

  private let table: TermTable

  init(_ table: TermTable) {
    self.table = table
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard text.phrase.flags.contains(.officialTerm), !text.language.isJapanese else { return [] }
    return text.source.terms.compactMap { term in
      guard !Self.verbs.contains(term), let accepted = table.official[term]?[text.language],
        let first = accepted.first, !Self.stands(accepted, in: text)
      else { return nil }
      return Problem(
        .error, "official-term", ja: "「\(term)」の公式の訳がありません。",
        en: "The official rendering of \(term) is not there.",
        hintJa: "「\(first)」など、Data/Terms/official.jsonの訳を使ってください。",
        hintEn: "Use “\(first)” or another rendering of Data/Terms/official.json.")
    }
  }

  private static func stands(_ accepted: [String], in text: CheckedText) -> Bool {
    let renderings = accepted.map { TextSearch.folded(Array($0.utf8)) }
    return text.variants.map { TextSearch.folded(Array($0.utf8)) }.allSatisfy { variant in
      renderings.contains { ByteSearch.contains($0, in: variant) }
    }
  }
}
