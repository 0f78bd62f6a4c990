public import Diagnostics

extension StoreFinding {
  /// What is wrong with the store in a file, and what to do; also for one that is whole.
  public func diagnostic(_ path: String) -> Diagnostic {
    let (rule, ja, en): (String, String, String) =
      switch self {
      case .whole: ("whole", "異常はありません。", "Nothing is wrong.")
      case .damaged(let words):
        ("damaged", "ファイルが壊れています（\(words)）。", "The file is damaged (\(words)).")
      case .trail(let finding):
        ("trail-broken", "変更履歴のつながりが切れています（\(finding)）。", "The audit trail is broken (\(finding)).")
      case .changed(let origin):
        (
          "changed", "由来 \(origin) の中身が、変更履歴の証拠と合いません。",
          "What origin \(origin) wrote is not what the audit trail vouches for."
        )
      case .withoutOrigin(let table):
        (
          "without-origin", "表 \(table.rawValue) に、どの変更履歴にもない行があります。",
          "The table \(table.rawValue) has rows that no entry vouches for."
        )
      case .file(let digest):
        (
          "file-damaged", "原本 \(digest.map { "\($0)" } ?? "?") がないか、変わっています。",
          "The original file \(digest.map { "\($0)" } ?? "?") is gone or changed."
        )
      case .tally(let scope):
        (
          "tally-wrong", "集計の控え \(scope) が、記録から数えた数と合いません。",
          "The count kept for \(scope) is not that of the records."
        )
      }
    return Diagnostic(
      self.isWhole ? .note : .error, rule, at: SourcePosition(file: path),
      LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(
        ja: "このファイルを消さずに写しを取り、いちばん新しい控え（\(path).backup-…）と比べてください。",
        en: "Keep a copy of this file, and compare it with the newest backup (\(path).backup-…)."))
  }
}
