import Diagnostics
import WritingSystems

/// The house's rendering of a term wherever the source has the term: the same word everywhere.
///
/// Endings may change: of every longer word of the rendering the first three fifths must be there, in any order.
struct HouseTermCheck: TextCheck {
  /// Terms that sentences turn into verbs or take apart.
  private static let flexible: Set<String> = ["避難する", "充電", "未確認の訳"]

  private let table: TermTable

  init(_ table: TermTable) {
    self.table = table
  }

  func problems(_ text: CheckedText) -> [Problem] {
    guard !text.source.terms.isEmpty, let renderings = table.chosen[text.language] else {
      return []
    }
    var folded: [UInt8] = []
    return text.source.terms.compactMap { term in
      guard let rendering = renderings[term], table.official[term] == nil,
        !Self.flexible.contains(term)
      else { return nil }
      if folded.isEmpty { folded = text.folded }
      if Self.stands(rendering, in: folded) { return nil }
      return Problem(
        .warning, "house-term", ja: "「\(term)」の訳「\(rendering)」がありません。",
        en: "The rendering “\(rendering)” of \(term) is not there.",
        hintJa: "用語表（Data/Terms/\(text.language).csv）の訳を使うか、用語表を直してください。",
        hintEn: "Use the rendering of Data/Terms/\(text.language).csv, or change it there.")
    }
  }

  private static func stands(_ rendering: String, in folded: [UInt8]) -> Bool {
    if ByteSearch.contains(TextSearch.folded(Array(rendering.utf8)), in: folded) { return true }
    let stems = stems(rendering)
    return !stems.isEmpty && stems.allSatisfy { ByteSearch.contains($0, in: folded) }
  }

  /// The beginnings of a rendering's words of more than three letters.
  private static func stems(_ rendering: String) -> [[UInt8]] {
    rendering.split { " (),（）、".contains($0) }
      .map { Array(TextSearch.folded(String($0)).unicodeScalars) }
      .filter { $0.count > 3 }
      .map { word in
        let length = max(3, (word.count * 3 + 4) / 5)
        return Array(String(String.UnicodeScalarView(word.prefix(length))).utf8)
      }
  }
}
