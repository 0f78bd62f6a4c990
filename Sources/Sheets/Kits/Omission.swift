public import Documents
public import Phrasebooks
public import WritingSystems

/// Something that was asked for and is not on the paper, and why.
public struct Omission: Hashable, Sendable {
  /// Why it is not there.
  public enum Reason: Hashable, Sendable {
    /// A local claim that nobody on site has confirmed.
    case unconfirmed
    /// A life-safety phrase whose translations nobody has checked.
    case unreviewedLifeSafety
    /// A translation below `reviewed`, left out on request.
    case unreviewed
    /// A value that is not known: `time`.
    case missingValue(String)
    /// The text cannot be read at the size the paper leaves; the paper that would do, if there is one.
    case doesNotFit(PaperSize?)
    /// A language that has no text of it yet.
    case missingTranslation
    /// A phrase for a person alone, on something that others can read.
    case isPrivate
  }

  /// The phrase.
  public var number: PhraseNumber
  /// The languages concerned; empty if the whole sheet is missing.
  public var languages: [LanguageTag]
  /// Why.
  public var reason: Reason

  /// Makes an omission.
  public init(number: PhraseNumber, languages: [LanguageTag] = [], reason: Reason) {
    self.number = number
    self.languages = languages
    self.reason = reason
  }
}
