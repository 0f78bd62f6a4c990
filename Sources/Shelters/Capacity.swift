/// How many people a place can take, as far as the list can be read.
public struct Capacity: Hashable, Sendable, Codable {
  /// The number of people, when the list gives one number.
  public var people: Int?
  /// The number under a roof, when the list tells it apart.
  public var indoors: Int?
  /// The number in the open, when the list tells it apart.
  public var outdoors: Int?
  /// The words of the list.
  public var asWritten: String

  /// Makes a capacity.
  public init(
    people: Int? = nil, indoors: Int? = nil, outdoors: Int? = nil, asWritten: String = ""
  ) {
    self.people = people
    self.indoors = indoors
    self.outdoors = outdoors
    self.asWritten = asWritten
  }
}
