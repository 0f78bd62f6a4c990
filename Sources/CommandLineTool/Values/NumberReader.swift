import Phrasebooks

/// Reads phrase numbers.
enum NumberReader {
  /// The numbers of arguments like `13-02` or `13-02,13-03`, each once; all wrong ones are named at once.
  static func read(_ texts: [String]) throws(CommandFailure) -> [PhraseNumber] {
    var numbers: [PhraseNumber] = []
    var wrong: [String] = []
    for text in texts {
      for part in text.split(whereSeparator: { $0 == "," || $0 == "、" || $0 == " " }) {
        guard let number = PhraseNumber(plain(part)) else {
          wrong.append(String(part))
          continue
        }
        if !numbers.contains(number) { numbers.append(number) }
      }
    }
    guard let first = wrong.first else { return numbers }
    let list = wrong.map { "「\($0)」" }.joined()
    let near = padded(plain(first[...]))
    throw .usage(
      ja: "\(list)は文例番号ではありません", en: "\(wrong.joined(separator: ", ")): not a phrase number.",
      hintJa: near.map { "「\($0)」ではありませんか" } ?? "13-02 のように書きます。shirube phrases search で探せます",
      hintEn: near.map { "Did you mean \($0)?" }
        ?? "Write it like 13-02; look for it with shirube phrases search.")
  }

  /// Full-width digits and hyphens in their usual width.
  private static func plain(_ text: Substring) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0)
          case 0xFF0D, 0x2010...0x2015, 0x2212, 0x30FC: "-"
          default: scalar
          }
        }))
  }

  /// `13-02` of `13-2` or `1302`; nil if no number is meant.
  private static func padded(_ text: String) -> PhraseNumber? {
    let parts = text.split { "-._/ ".contains($0) }
    if parts.count == 2, let category = Int(parts[0]), let index = Int(parts[1]) {
      return PhraseNumber(category: category, index: index)
    }
    guard text.utf8.count == 4, let both = Int(text) else { return nil }
    return PhraseNumber(category: both / 100, index: both % 100)
  }
}
