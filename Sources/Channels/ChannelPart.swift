/// One message of a text.
public struct ChannelPart: Hashable, Sendable, Encodable {
  /// What is sent, with `(1/3)` before it if there are several.
  public var text: String
  /// What it counts.
  public var count: Int
}
