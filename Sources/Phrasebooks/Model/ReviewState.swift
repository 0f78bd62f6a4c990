/// How far a translation has been checked; the words are XLIFF 2's.
public enum ReviewState: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Not finished.
  case initial
  /// Translated; nobody who speaks the language has vouched for these words.
  case translated
  /// A second person has checked it against the source.
  case reviewed
  /// The body that answers for it has released it.
  case final

  public static func < (left: ReviewState, right: ReviewState) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .initial: 0
    case .translated: 1
    case .reviewed: 2
    case .final: 3
    }
  }
}
