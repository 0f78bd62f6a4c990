/// A value of a JSON file, with numbers as they are written and objects that know their line.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The digits as they stand in the file; `Double(_:)` reads them.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The items of an array; nil for anything else.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The object; nil for anything else.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// What a spreadsheet would show: the text, the digits, `1` or `0`; empty for null; nil for arrays and objects.
  public var cellText: String? {
    switch self {
    case .null: ""
    case .boolean(let value): value ? "1" : "0"
    case .number(let digits): digits
    case .string(let text): text
    case .array, .object: nil
    }
  }
}
