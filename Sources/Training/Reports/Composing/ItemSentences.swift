/// The two sentences under the ministry's pair of tables.
struct ItemSentences {
  private let figures: ItemFigures
  private let denominator: Int

  init(_ figures: ItemFigures, of denominator: Int) {
    self.figures = figures
    self.denominator = denominator
  }

  /// `「1. …」が71.6％と最も多く、次いで「4. …」が29.8％となっている。`
  var byItem: [String] {
    sentence(figures.items.filter { !$0.isExclusive }.map { ($0.title, $0.count) })
  }

  /// The same of the numbers of items.
  var byNumber: [String] {
    sentence(
      figures.numbers.sorted { $0.key > $1.key }.map {
        ($0.key == 0 ? "実施項目なし" : "\($0.key)項目実施", $0.value)
      })
  }

  /// Of equal counts all are named, in the order of the table.
  private func sentence(_ counts: [(title: String, count: Int)]) -> [String] {
    guard denominator > 0, let most = counts.map(\.count).max(), most > 0 else { return [] }
    func names(_ count: Int) -> String {
      counts.filter { $0.count == count }.map { "「\($0.title)」" }.joined(separator: "、")
    }
    let first = "\(names(most))が\(Rate(most, of: denominator).percent)％と最も多く"
    guard let next = counts.map(\.count).filter({ $0 < most && $0 > 0 }).max() else {
      return ["\(first)なっている。"]
    }
    return ["\(first)、次いで\(names(next))が\(Rate(next, of: denominator).percent)％となっている。"]
  }
}
