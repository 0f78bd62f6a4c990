public import Diagnostics

extension TrainingError {
  /// What happened and what to do next; it has codes and words of states, never what people wrote.
  public var diagnostic: Diagnostic {
    switch self {
    case .forbiddenMove(let table, let key, let from, let to):
      Self.diagnostic(
        "forbidden-move", key,
        ja: "\(table.rawValue) の状態は「\(from)」から「\(to)」へは進みません。",
        en: "The state of \(table.rawValue) does not go from “\(from)” to “\(to)”.",
        nextJa: "訂正なら --reason に理由を書いてください（訂正記録に残ります）",
        nextEn: "If it is a correction, say why with --reason; it goes into the correction log.")
    case .notACode:
      Self.diagnostic(
        "not-a-code", nil, ja: "--by は、名前ではなく符号です（英数字と . _ -、32文字まで）。",
        en: "--by takes a code, not a name: letters, digits, . _ -, at most 32.",
        nextJa: "--by t.01 のように書いてください", nextEn: "Write it like --by t.01.")
    case .notFound(let table, let key):
      Self.diagnostic(
        "not-found", key, ja: "\(table.rawValue) に「\(key)」はありません。",
        en: "There is no “\(key)” among \(table.rawValue).",
        nextJa: "shirube training academies list か round list で符号を確かめてください",
        nextEn: "Look for the code with shirube training academies list or round list.")
    case .frozen(let key):
      Self.diagnostic(
        "frozen", key, ja: "公表した値は変えられません。", en: "A published figure never changes.",
        nextJa: "直すときは、新しい調査（round）で公表し、訂正記録に理由を残してください",
        nextEn: "Publish a new round, and give the reason in the correction log.")
    case .unusable(let table, let property):
      Self.diagnostic(
        "unusable-value", property, ja: "\(table.rawValue) の \(property) の値が読めません。",
        en: "The value of \(property) of \(table.rawValue) cannot be read.",
        nextJa: "shirube training record --names で、名前と書き方を確かめてください",
        nextEn: "See the names and how to write them with shirube training record --names.")
    }
  }

  private static func diagnostic(
    _ rule: String, _ element: String?, ja: String, en: String, nextJa: String, nextEn: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule, at: SourcePosition(element: element), LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(ja: nextJa, en: nextEn))
  }
}
