/// An object of a JSON file: its members in the order of the file, and the line on which it begins.
public struct JSONObject: Hashable, Sendable {
  /// One name with its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue
  }

  /// The line of the opening brace, counted from 1.
  public var line: Int
  /// The members; a file may repeat a name.
  public var members: [Member]

  /// The first value of a name.
  public subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }
}
