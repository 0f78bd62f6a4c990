/// How っ before ち is written.
public enum DoubledConsonant: String, Hashable, Sendable, Codable, CaseIterable {
  /// The first letter twice, as before every other consonant: Hacchōbori. The rule of the Cabinet notice of 2025
  /// (nicchoku); it leaves established spellings such as matcha alone.
  case repeated
  /// With a t, as Hepburn did and as most road signs do: Hatchōbori.
  case withT
}
