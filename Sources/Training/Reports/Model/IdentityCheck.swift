/// Two numbers that must be the same, whoever counts.
public struct IdentityCheck: Hashable, Sendable, Codable {
  /// Its stable name.
  public let key: String
  /// What is compared.
  public let title: String
  /// The first.
  public let left: Int
  /// The second.
  public let right: Int

  /// Whether they are the same.
  public var holds: Bool { left == right }
  /// `Σ①（取り組みはない を除く）＝2644、Σk·n＝2644：一致`.
  public var words: String { "\(title)：\(left) と \(right) は\(holds ? "一致" : "不一致")" }
}
