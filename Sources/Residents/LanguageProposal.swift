public import WritingSystems

/// Which languages reach how many of the people, and who is left out. Its properties are the keys of its JSON.
public struct LanguageProposal: Hashable, Sendable, Encodable {
  /// A language with its people.
  public struct Row: Hashable, Sendable, Encodable {
    /// The tag.
    public var language: LanguageTag
    /// How many people.
    public var people: Int
    /// Their part of all, in percent.
    public var share: Double
    /// What it and the languages before it that have a phrasebook reach, in percent.
    public var cumulative: Double
    /// Whether there is a phrasebook to print from.
    public var hasPhrasebook: Bool
    /// Which nationalities they have.
    public var nationalities: [LanguageDemand.Group]
    /// Languages with a phrasebook that some of them read too; for those without one.
    public var alsoRead: [LanguageTag]
  }

  /// The languages that reach a part of the people.
  public struct Step: Hashable, Sendable, Encodable {
    /// The part that is wanted, in percent.
    public var percent: Int
    /// Whether it is reached.
    public var isReached: Bool
    /// The part that these languages reach, in percent.
    public var share: Double
    /// How many people that are.
    public var people: Int
    /// The languages, most people first; all there are if the part is not reached.
    public var languages: [LanguageTag]
  }

  /// The people who are reached by no language.
  public struct LeftOut: Hashable, Sendable, Encodable {
    /// Languages that have no phrasebook.
    public var withoutPhrasebook: [Row]
    /// People whose language is not known, by nationality.
    public var withoutLanguage: [LanguageDemand.Group]
    /// People of whom nothing is told.
    public var unlisted: Int
  }

  /// All people but those who read Japanese.
  public var people: Int
  /// People who read Japanese, which is always on the paper.
  public var japanese: Int
  /// The languages, most people first.
  public var languages: [Row]
  /// For 80, 90 and 95 percent.
  public var steps: [Step]
  /// Who is left out whatever is chosen.
  public var leftOut: LeftOut

  /// Makes a proposal from the languages that have a phrasebook.
  public init(_ demand: LanguageDemand, phrasebooks: [LanguageTag], percents: [Int] = [80, 90, 95])
  {
    let all = demand.people
    var reached = 0
    languages = demand.readers.map { reader in
      let found = reader.language.lookup(in: phrasebooks)
      if found != nil { reached += reader.people }
      let others =
        found == nil
        ? reader.alsoRead.filter { $0.lookup(in: phrasebooks) != nil && !$0.isJapanese } : []
      return Row(
        language: found ?? reader.language, people: reader.people,
        share: Self.percent(reader.people, of: all), cumulative: Self.percent(reached, of: all),
        hasPhrasebook: found != nil, nationalities: reader.nationalities, alsoRead: others)
    }
    people = all
    japanese = demand.japanese
    leftOut = LeftOut(
      withoutPhrasebook: languages.filter { !$0.hasPhrasebook },
      withoutLanguage: demand.withoutLanguage, unlisted: demand.unlisted)
    steps = []
    steps = percents.map(step)
  }

  /// The fewest languages that reach a part of the people, in percent.
  public func step(_ percent: Int) -> Step {
    var step = Step(percent: percent, isReached: false, share: 0, people: 0, languages: [])
    for row in languages where row.hasPhrasebook {
      if people > 0, step.people * 100 >= percent * people { break }
      step.people += row.people
      step.languages.append(row.language)
    }
    step.isReached = people > 0 && step.people * 100 >= percent * people
    step.share = Self.percent(step.people, of: people)
    return step
  }

  /// In thousandths of a percent, as the national figures are published.
  private static func percent(_ part: Int, of whole: Int) -> Double {
    guard whole > 0 else { return 0 }
    return (Double(part) * 100_000 / Double(whole)).rounded() / 1000
  }
}
