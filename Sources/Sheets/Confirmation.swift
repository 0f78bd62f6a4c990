public import Phrasebooks

/// Which local claims (free, drinkable, no passport) somebody on site has confirmed.
public enum Confirmation: Hashable, Sendable {
  /// None: their sheets are left out.
  case none
  /// These.
  case phrases(Set<PhraseNumber>)
  /// All.
  case all

  /// Whether a claim may be printed.
  public func covers(_ number: PhraseNumber) -> Bool {
    switch self {
    case .none: false
    case .phrases(let numbers): numbers.contains(number)
    case .all: true
    }
  }
}
