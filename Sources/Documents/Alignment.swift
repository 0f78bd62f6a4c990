/// Where something stands between the start and the end of a line in its own direction; never left or right.
public enum Alignment: String, Codable, Hashable, Sendable {
  case start
  case centre
  case end
}
