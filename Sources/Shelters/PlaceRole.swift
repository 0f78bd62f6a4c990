/// What a place is for; one place can be both.
public enum PlaceRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// People stay there (指定避難所).
  case shelter
  /// People flee to it (指定緊急避難場所); nobody sleeps there.
  case evacuationSite
}
