/// Why a wish did not name one place of a list.
public enum PlaceSearchError: Error, Hashable, Sendable {
  /// No place of the list has such a name.
  case notFound
  /// Several places fit; the person chooses one, if need be by the line of the file.
  case ambiguous([Place])
}
