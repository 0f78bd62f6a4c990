import Documents

/// Reads `--paper`.
enum PaperReader {
  /// The paper of a name in any case; A4 if none is given.
  static func read(_ text: String?) throws(CommandFailure) -> PaperSize {
    guard let text else { return .a4 }
    if let paper = PaperSize(rawValue: text.uppercased()) { return paper }
    let sizes = PaperSize.allCases.map(\.rawValue).joined(separator: " ")
    throw .usage(
      ja: "紙「\(text)」を知りません。使えるのは \(sizes)",
      en: "The paper “\(text)” is not known. There are \(sizes).",
      hintJa: "--paper A4 と書いてください", hintEn: "Write --paper A4.")
  }
}
