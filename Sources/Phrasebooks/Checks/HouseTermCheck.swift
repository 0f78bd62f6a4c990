import Diagnostics
import WritingSystems

/// The house's rendering of a term wherever the source has the term: the same word everywhere.
///
/// Endings may change: of every longer word of the rendering the first three fifths must be there, in any order.
struct HouseTermCheck: TextCheck {
  /// Terms that sentences turn into verbs or take apart.
  private static let flexible: Set<String> = ["避難する", "充電", "未確認の訳"]

  private struct Term {
    var term: String
    var rendering: String
    var folded: [UInt8]
    var stems: [[UInt8]]
  }

  private let terms: [LanguageTag: [Term]]
  private let official: Set<String>

  init(_ table: TermTable) {
    official = Set(table.official.keys)
    terms = table.chosen.mapValues { renderings in
      renderings.map { term, rendering in
        Term(
          term: term, rendering: rendering, folded: Array(TextSearch.folded(rendering).utf8),
          stems: Self.stems(rendering))
      }.sorted { ($1.term.utf8.count, $0.term) < ($0.term.utf8.count, $1.term) }
    }
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard let terms = terms[text.language] else { return [] }
    var source = text.phrase.source
    var folded: [UInt8] = []
    var found: [Problem] = []
    for term in terms where source.utf8.count >= term.term.utf8.count {
      let (rest, isNoun) = SourceTerms.take(term.term, from: source)
      guard rest != source else { continue }
      source = rest
      guard isNoun, !official.contains(term.term), !Self.flexible.contains(term.term) else {
        continue
      }
      if folded.isEmpty { folded = text.folded }
      if ByteSearch.contains(term.folded, in: folded) { continue }
      if !term.stems.isEmpty, term.stems.allSatisfy({ ByteSearch.contains($0, in: folded) }) {
        continue
      }
      found.append(
        Problem(
          .warning, "house-term", ja: "「\(term.term)」の訳「\(term.rendering)」がありません。",
          en: "The rendering “\(term.rendering)” of \(term.term) is not there.",
          hintJa: "用語表（Data/Terms/\(text.language).csv）の訳を使うか、用語表を直してください。",
          hintEn: "Use the rendering of Data/Terms/\(text.language).csv, or change it there."))
    }
    return found
  }

  /// The beginnings of a rendering's words of more than three letters.
  private static func stems(_ rendering: String) -> [[UInt8]] {
    rendering.split { " (),（）、".contains($0) }.map { TextSearch.folded(String($0)) }
      .filter { $0.unicodeScalars.count > 3 }
      .map { word in
        let scalars = Array(word.unicodeScalars)
        let length = max(3, (scalars.count * 3 + 4) / 5)
        return Array(String(String.UnicodeScalarView(scalars.prefix(length))).utf8)
      }
  }
}
