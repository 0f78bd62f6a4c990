import Diagnostics
import WritingSystems

/// Brackets and quotation marks in pairs.
struct BracketCheck: TextCheck {
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("（", "）"), ("[", "]"), ("「", "」"), ("『", "』"), ("“", "”"), ("«", "»"), ("【", "】"),
    ("〈", "〉"), ("„", "“"),
  ]

  func problems(_ text: CheckedText) -> [Problem] {
    for variant in text.variants {
      if variant.unicodeScalars.contains("\"") { return [Self.straight] }
      let marks = variant.unicodeScalars.filter { scalar in
        Self.pairs.contains { $0.0 == scalar || $0.1 == scalar }
      }
      guard !marks.isEmpty else { continue }
      let german = marks.contains("„")
      for (opening, closing) in Self.pairs where german == (opening == "„") || opening != "“" {
        if opening == "„", !german { continue }
        if marks.count(where: { $0 == opening }) != marks.count(where: { $0 == closing }) {
          return [Self.problem(opening, closing)]
        }
      }
    }
    return []
  }

  private static func problem(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) -> Problem {
    Problem(
      .error, "bracket-unpaired", ja: "\(opening) と \(closing) の数が合いません。",
      en: "There are not as many \(opening) as \(closing).",
      hintJa: "文が途中で切れていないか確かめ、かっこを閉じてください。",
      hintEn: "Check that no words are lost, and close the bracket.")
  }

  private static let straight = Problem(
    .error, "quote-straight", ja: "「\"」があります。", en: "There is a straight quotation mark.",
    hintJa: "その言語の引用符を使ってください。", hintEn: "Use the language's own quotation marks.")
}
