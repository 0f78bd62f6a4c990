public import Shelters

/// Finds the place that a person means in a list.
public struct PlaceFinder: Sendable {
  private let list: ShelterList

  /// Makes a finder.
  public init(_ list: ShelterList) { self.list = list }

  /// The place of a name, of a part of it that only one has, or of a line of the file: `line:12`.
  public func find(_ wish: String) throws(PlaceSearchError) -> Place {
    if wish.hasPrefix("line:"), let line = Int(wish.dropFirst(5)) {
      guard let place = list.places.first(where: { $0.line == line }) else { throw .notFound }
      return place
    }
    return try list.find(wish)
  }
}
