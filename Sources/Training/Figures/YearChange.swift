/// How many academies are in one class of the comparison with the round before.
public struct YearChange: Hashable, Sendable, Codable {
  /// Its stable name: `new first continued stopped neither joined left`.
  public let key: String
  /// The words.
  public let title: String
  /// By inclusion.
  public let included: Int
  /// By delivery.
  public let delivered: Int
}
