public import WritingSystems

/// A nationality or region as immigration statistics count it, and what its people read.
public struct Nationality: Hashable, Sendable {
  /// Which part of the people is counted for a language.
  public struct Share: Hashable, Sendable {
    /// The language.
    public var language: LanguageTag
    /// The part as a fraction, `1/1` for everybody; the parts of a nationality make one.
    public var part: Int
    /// Of how many.
    public var whole: Int
    /// Where the share comes from.
    public var source: String

    /// Makes a share; a part of nobody (`whole` 0) is taken as of one.
    public init(language: LanguageTag, part: Int, whole: Int, source: String) {
      self.language = language
      self.part = part
      self.whole = max(1, whole)
      self.source = source
    }

    /// How many of some people, rounded down.
    public func people(of count: Int) -> Int {
      let (product, overflow) = count.multipliedReportingOverflow(by: part)
      return overflow ? count / whole * part : product / whole
    }
  }

  /// The name in the Japanese statistics.
  public var japanese: String
  /// The English name.
  public var english: String
  /// Other names under which files know it.
  public var otherNames: [String]
  /// The languages its people are counted for, the largest first; empty where none can be derived (無国籍).
  public var shares: [Share]
  /// Languages that some of them read too; nobody is counted for these.
  public var alsoReads: [LanguageTag]

  /// Makes a nationality.
  public init(
    japanese: String, english: String, otherNames: [String] = [], shares: [Share],
    alsoReads: [LanguageTag] = []
  ) {
    self.japanese = japanese
    self.english = english
    self.otherNames = otherNames
    self.shares = shares
    self.alsoReads = alsoReads
  }

  /// The languages with the people counted for each; together they are all people.
  public func languages(of count: Int) -> [(language: LanguageTag, people: Int)] {
    var result = shares.map { ($0.language, $0.people(of: count)) }
    // What rounding loses belongs to the language that most of them read.
    let lost = count - result.reduce(0) { $0 + $1.1 }
    if !result.isEmpty { result[0].1 += lost }
    return result.map { (language: $0.0, people: $0.1) }
  }
}
