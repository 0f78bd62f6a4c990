import Diagnostics
import WritingSystems

/// An official rendering wherever the source of a flagged phrase has an official term.
///
/// The dictionary is not consistent with itself: any of its renderings will do, in any case and with any blanks.
struct TermCheck: TextCheck {
  /// Nouns that every sentence turns into a verb of its own; the dictionary's noun cannot be asked for.
  private static let verbs: Set<String> = ["避難"]

  private struct Term {
    var term: String
    var renderings: [LanguageTag: [[UInt8]]]
    var shown: [LanguageTag: String]
  }

  private let terms: [Term]

  init(_ table: TermTable) {
    terms = table.official.filter { !Self.verbs.contains($0.key) }.map { term, renderings in
      Term(
        term: term,
        renderings: renderings.mapValues { $0.map { Array(TextSearch.folded($0).utf8) } },
        shown: renderings.compactMapValues(\.first))
    }.sorted { ($1.term.utf8.count, $0.term) < ($0.term.utf8.count, $1.term) }
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard text.phrase.flags.contains(.officialTerm), !text.language.isJapanese else { return [] }
    var source = text.phrase.source
    var found: [Problem] = []
    var folded: [[UInt8]] = []
    for term in terms where source.utf8.count >= term.term.utf8.count {
      // A longer term takes its words away from the shorter ones inside it.
      let (rest, isNoun) = SourceTerms.take(term.term, from: source)
      source = rest
      guard isNoun else { continue }
      guard let accepted = term.renderings[text.language],
        let first = term.shown[text.language]
      else {
        continue
      }
      if folded.isEmpty { folded = text.variants.map { Array(TextSearch.folded($0).utf8) } }
      let isThere = folded.allSatisfy { variant in
        accepted.contains { ByteSearch.contains($0, in: variant) }
      }
      if isThere { continue }
      found.append(
        Problem(
          .error, "official-term", ja: "「\(term.term)」の公式の訳がありません。",
          en: "The official rendering of \(term.term) is not there.",
          hintJa: "「\(first)」など、Data/Terms/official.jsonの訳を使ってください。",
          hintEn: "Use “\(first)” or another rendering of Data/Terms/official.json."))
    }
    return found
  }
}
