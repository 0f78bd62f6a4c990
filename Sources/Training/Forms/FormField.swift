/// A value that a form asks for: the property of the record, and of a list the option.
public struct FormField: Hashable, Sendable {
  /// How the cell is read.
  enum Kind: Hashable {
    case year, name, text, standardCourses, hours, count, day, mark, academies, lastYear
    case plan, delivery
    case option(OptionList)
  }

  /// The property of the record: `lectureHours`.
  public let property: String
  /// The code of the option, for properties with a column for each: `voicetra`.
  public let option: String
  let kind: Kind

  init(_ property: String, _ kind: Kind, option: String = "") {
    self.property = property
    self.option = option
    self.kind = kind
  }

  /// `topics.voicetra`, `lectureHours`.
  public var name: String { option.isEmpty ? property : "\(property).\(option)" }
}
