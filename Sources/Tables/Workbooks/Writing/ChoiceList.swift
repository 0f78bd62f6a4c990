/// A list from which a person chooses what to enter in some cells.
public struct ChoiceList: Hashable, Sendable {
  /// The cells it is for.
  public var range: CellRange
  /// What can be chosen, in order; none of it empty.
  public var words: [String]
  /// Whether anything else is refused; if not, a person is asked whether it is meant.
  public var isStrict: Bool
  /// What is shown beside a chosen cell: at most 255 characters, empty for nothing.
  public var prompt: String

  /// Makes a list.
  public init(_ range: CellRange, _ words: [String], isStrict: Bool = false, prompt: String = "") {
    self.range = range
    self.words = words
    self.isStrict = isStrict
    self.prompt = prompt
  }

  /// Whether the words can stand in the rule itself: Excel parts them by commas and allows 255 characters.
  ///
  /// Such a rule also survives when somebody copies the sheet into another workbook. libxlsxwriter 1.1.4 counts
  /// characters too, but has room for 255 bytes and writes behind it: Japanese words take three each.
  var fitsInRule: Bool {
    !words.contains { $0.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") } }
      && words.joined(separator: ",").utf8.count <= 255
  }
}
