/// Phrases that were asked for; as JSON `{"phrases": […]}`.
public struct PhraseListing: Hashable, Sendable, Encodable {
  /// The phrases, those of a search best first.
  public var phrases: [PhraseEntry]

  /// Makes a listing.
  public init(phrases: [PhraseEntry]) { self.phrases = phrases }
}
