/// What a list of opened shelters says about one of them.
public struct Opening: Hashable, Sendable, Codable {
  /// Whether it is open; a list of opened shelters states this by listing the place.
  public var isOpen: Statement
  /// The number of people counted there.
  public var people: Int?
  /// The time of the count, in the words of the list (`令和6年1月13日午前6時`).
  public var asOf: String?

  /// Makes an opening.
  public init(isOpen: Statement, people: Int? = nil, asOf: String? = nil) {
    self.isOpen = isOpen
    self.people = people
    self.asOf = asOf
  }
}
