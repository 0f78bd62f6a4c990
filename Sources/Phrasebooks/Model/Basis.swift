/// Why a translation may be believed.
public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
  /// A machine wrote it and no person has vouched for it.
  case machine
  /// An authority's dictionary has these words.
  case officialDictionary = "official dictionary"
  /// A native speaker has read it.
  case nativeSpeaker = "native speaker"
  /// A municipality uses it.
  case municipality
  /// It is the Japanese source itself; never written in a ledger.
  case source
}
