/// How often each item of a list is chosen, and how many items each member chose: the ministry's pair of tables.
public struct ItemFigures: Hashable, Sendable {
  /// An item that may be chosen.
  public struct Item: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its words.
    public let title: String
    /// Whether it says that there is nothing (取り組みはない).
    public let isExclusive: Bool
    /// How many chose it.
    public let count: Int
  }

  /// What one member has said.
  enum Choice: Hashable, Sendable {
    /// These items; none of them is a known nothing.
    case items(Set<String>)
    /// 該当なし（確認済み）.
    case confirmedNone
    /// The question was left blank.
    case blank
    /// Nobody knows: not answered, or 未把握.
    case unknown
  }

  /// ① Each item and how many chose it.
  public let items: [Item]
  /// ② How many chose just so many items, by that number; the exclusive item is none.
  public let numbers: [Int: Int]
  /// How many said that it does not apply.
  public let confirmedNone: Int
  /// How many left it blank.
  public let blank: Int
  /// How many nobody knows of.
  public let unknown: Int

  init(_ choices: [Choice], items list: [(code: String, title: String, isExclusive: Bool)]) {
    var chosen: [String: Int] = [:]
    var numbers: [Int: Int] = [:]
    var (none, blank, unknown) = (0, 0, 0)
    let counted = Set(list.filter { !$0.isExclusive }.map(\.code))
    for choice in choices {
      switch choice {
      case .items(let codes):
        for code in codes { chosen[code, default: 0] += 1 }
        numbers[codes.intersection(counted).count, default: 0] += 1
      case .confirmedNone: none += 1
      case .blank: blank += 1
      case .unknown: unknown += 1
      }
    }
    items = list.map {
      Item(
        code: $0.code, title: $0.title, isExclusive: $0.isExclusive, count: chosen[$0.code] ?? 0)
    }
    self.numbers = numbers
    confirmedNone = none
    self.blank = blank
    self.unknown = unknown
  }

  /// All members.
  public var total: Int { numbers.values.reduce(0, +) + confirmedNone + blank + unknown }
  /// Σ①: all choices without the exclusive item.
  public var sumOfItems: Int { items.filter { !$0.isExclusive }.map(\.count).reduce(0, +) }
  /// Σ k·n.
  public var sumOfNumbers: Int { numbers.map { $0.key * $0.value }.reduce(0, +) }
}
