extension Understood {
  /// In words, for a person who compares it with what was typed.
  func words(_ kind: FormField.Kind, _ registry: Registry) -> String {
    switch self {
    case .blank: return "空欄"
    case .notApplicable: return "該当なし"
    case .unreadable: return "読み取れません"
    case .unknownWord: return "選択肢にありません"
    case .text(let text): return text
    case .hours(let hours): return "\(FormWords.number(hours)) 時間"
    case .count(let count): return "\(count)"
    case .day(let day): return "\(day)（\(FormWords.japanese(day))）"
    case .year(let year): return "\(year.japanese)（\(year)）"
    case .yes: return "○"
    case .no: return "×"
    case .plan(let status): return status.japanese
    case .delivery(let status): return status.japanese
    case .code(let code):
      guard case .option(let list) = kind else { return code }
      return registry.words(code, in: list)
    case .codes(let codes):
      return codes.map { code in
        if kind == .standardCourses {
          return registry.courses.first { $0.id == code }.map { FormWords.course($0) } ?? code
        }
        return registry.organizations.first { $0.id == code }?.name ?? code
      }.joined(separator: "、")
    }
  }
}
