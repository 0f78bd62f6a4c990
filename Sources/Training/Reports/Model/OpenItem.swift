/// Something that is still to be done.
public struct OpenItem: Hashable, Sendable, Codable {
  /// Its stable name.
  public let key: String
  /// What, with its number.
  public let title: String
  /// More of it.
  public let detail: String
  /// How many.
  public let count: Int
}
