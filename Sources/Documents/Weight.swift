/// How heavy letters are; the house has no others.
public enum Weight: String, Codable, Hashable, Sendable {
  case regular
  case bold
}
