/// What a phrase needs before it may be shown.
public enum PhraseFlag: String, Hashable, Sendable, Codable, CaseIterable {
  /// It uses a term that an authority has rendered; it is never translated freely.
  case officialTerm = "official-term"
  /// A wrong word may kill: refused below `reviewed` unless the operator insists.
  case lifeSafety = "life-safety"
  /// True only if somebody on site says so.
  case localClaim = "local-claim"
  /// It carries a telephone number that must hold in the area.
  case phoneNumber = "phone-number"
  /// It uses the names of warnings in force since 2026-05-28.
  case names2026 = "2026-names"
  /// Never on a wall sheet.
  case isPrivate = "private"
  /// A list that a person points at: a heading and choices, `いつ：今／今日／明日`.
  case parts
}
