extension Statement {
  /// Reads a mark as towns write it; nil for words that are neither yes nor no.
  ///
  /// A blank and a dash say nothing: in the national data set a place that was never examined looks the same as one
  /// that is not safe.
  static func read(_ text: String) -> Statement? {
    // Nearly all cells of a list are these two.
    if text.isEmpty { return .notStated }
    if text == "1" { return .yes }
    let folded = CellText.folded(text).filter { !$0.isWhitespace }
    if folded.isEmpty || silent.contains(folded) { return .notStated }
    if affirming.contains(folded) { return .yes }
    if denying.contains(folded) { return .no }
    if let number = Double(folded) { return number == 1 ? .yes : number == 0 ? .no : nil }
    return nil
  }

  private static let silent: Set<String> = [
    "-", "‐", "―", "ー", "–", "—", "−", "/", "*", "…", "不明", "未定", "null", "n/a",
  ]
  private static let affirming: Set<String> = [
    "○", "◯", "〇", "●", "◎", "⭕", "✓", "✔", "☑", "レ", "有", "有り", "あり", "可", "可能", "適", "該当", "はい",
    "対応",
    "yes", "y", "true", "t", "指定", "指定あり", "同一", "重複",
  ]
  private static let denying: Set<String> = [
    "×", "✕", "✖", "❌", "x", "無", "無し", "なし", "不可", "否", "不適", "非該当", "いいえ", "no", "n", "false",
    "f", "指定なし",
  ]
}
