import Sheets

/// Reads the number of a notice.
enum NoticeNumberReader {
  /// `N-0012`; `12` and `n-12` are refused with what was meant.
  static func read(_ text: String) throws(CommandFailure) -> NoticeNumber {
    if let number = NoticeNumber(text) { return number }
    let digits = text.filter { ("0"..."9").contains($0) }
    let near = digits.utf8.count <= 6 ? Int(digits).flatMap { NoticeNumber($0) } : nil
    throw .usage(
      ja: "「\(text)」はお知らせの番号ではありません", en: "“\(text)” is not the number of a notice.",
      hintJa: near.map { "\($0) ではありませんか" } ?? "N-0012 のように書きます（一覧: shirube notice list）",
      hintEn: near.map { "Did you mean \($0)?" }
        ?? "Write it like N-0012 (all of them: shirube notice list).")
  }
}
