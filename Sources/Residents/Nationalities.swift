internal import WritingSystems

/// The table from nationalities to written languages, `Data/Nationalities.csv`.
public struct Nationalities: Hashable, Sendable {
  /// The nationalities in the order of the file.
  public let all: [Nationality]
  private let places: [String: Int]

  /// Makes a table.
  public init(_ all: [Nationality]) {
    self.all = all
    var places: [String: Int] = [:]
    for (place, nationality) in all.enumerated() {
      let names = [nationality.japanese, nationality.english] + nationality.otherNames
      for name in names where !name.isEmpty { places[Self.folded(name)] = place }
    }
    self.places = places
  }

  /// The nationality of a name as files write it; width, case, blanks and middle dots do not count.
  public func nationality(_ name: String) -> Nationality? {
    places[Self.folded(name)].map { all[$0] }
  }

  /// A name for comparing.
  static func folded(_ name: String) -> String {
    TextSearch.folded(name).filter { !"・･·.,'’-".contains($0) }
  }
}
