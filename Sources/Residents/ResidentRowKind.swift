internal import WritingSystems

/// Rows that are sums or parts of others, and so must not be counted again.
enum ResidentRowKind: Hashable {
  /// All people of the table.
  case total
  /// A part of the world (アジア), or any other sum of rows.
  case subtotal
  /// A part of the row above (うち香港).
  case part

  /// What a name stands for; nil for a nationality.
  static func of(_ name: String) -> ResidentRowKind? {
    let folded = Nationalities.folded(name).filter { !"()[]<>【】".contains($0) }
    if totals.contains(folded) { return .total }
    if subtotals.contains(folded) { return .subtotal }
    let isPart = ["うち", "内数", "再掲", "ofwhich", "including"].contains { word in
      folded.hasPrefix(Nationalities.folded(word))
    }
    return isPart || folded.hasSuffix("再掲") ? .part : nil
  }

  private static let totals: Set<String> = Set(
    [
      "総数", "合計", "計", "総計", "全体", "全国籍", "国籍総数", "外国人総数", "外国人合計", "全国", "在留外国人総数", "外国人住民数",
      "total",
      "grandtotal", "sum", "all",
    ].map(Nationalities.folded))
  private static let subtotals: Set<String> = Set(
    [
      "アジア", "アジア計", "ヨーロッパ", "ヨーロッパ計", "欧州", "アフリカ", "アフリカ計", "北米", "北米計", "南米", "南米計", "北アメリカ",
      "南アメリカ", "中南米", "オセアニア", "オセアニア計", "中東", "東南アジア", "小計", "asia", "europe", "africa",
      "northamerica", "southamerica", "oceania", "subtotal",
    ].map(Nationalities.folded))
}
