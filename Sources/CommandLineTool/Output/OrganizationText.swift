import Training

/// An organisation as text.
enum OrganizationText {
  /// The line of a list.
  static func line(_ organization: Organization) -> String {
    let closed = organization.validTo.map { "（\($0) まで）" } ?? ""
    return [
      organization.id, organization.prefecture, organization.name + closed,
      organization.englishName + (organization.isEnglishConstructed ? " *" : ""),
    ].joined(separator: "\t")
  }

  /// All that is known.
  static func lines(_ organization: Organization) -> [String] {
    let english = organization.isEnglishConstructed ? "英語名（仮）" : "英語名"
    let facts: [(String, String)] = [
      ("コード", organization.id), ("名称", organization.name), ("よみ", organization.kana),
      (english, organization.englishName), ("地域コード", organization.prefecture),
      ("設置者", organization.operatorName), ("団体コード", organization.governmentCode),
      ("有効期間の始め", organization.validFrom.map { "\($0)" } ?? ""),
      ("有効期間の終わり", organization.validTo.map { "\($0)" } ?? ""), ("後継", organization.successor),
      ("同じ敷地", organization.sharedSite), ("名称の確かさ", organization.nameCheck),
      ("出典", organization.source), ("備考", organization.note),
    ]
    return facts.filter { !$0.1.isEmpty }.map { "\($0.0)\t\($0.1)" }
  }
}
