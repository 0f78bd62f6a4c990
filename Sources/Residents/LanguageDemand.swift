public import WritingSystems

/// How many people read which language, and how many of whom that is not known.
public struct LanguageDemand: Hashable, Sendable {
  /// The people of one language.
  public struct Reader: Hashable, Sendable {
    /// The language.
    public var language: LanguageTag
    /// How many.
    public var people: Int
    /// Which nationalities they have, the most first; empty for a shelter's own count.
    public var nationalities: [Group]
    /// Other languages that some of them read.
    public var alsoRead: [LanguageTag]
  }

  /// Some people of one nationality.
  public struct Group: Hashable, Sendable, Encodable {
    /// The Japanese name of the nationality, or what the file calls it.
    public var nationality: String
    /// How many.
    public var people: Int
  }

  /// The languages, the most people first, then by their tags; without Japanese.
  public private(set) var readers: [Reader] = []
  /// People for whom no language is known, by nationality, the most first.
  public private(set) var withoutLanguage: [Group] = []
  /// People of whom the source says nothing but that they are there: a total above its rows, `other=3`.
  public private(set) var unlisted = 0
  /// People who read Japanese, which is always on the paper; they count nowhere else.
  public private(set) var japanese = 0

  /// Counts the people of a list.
  public init(_ list: ResidentList) {
    for entry in list.entries where entry.people > 0 {
      guard let nationality = entry.nationality, !nationality.shares.isEmpty else {
        withoutLanguage.append(Group(nationality: entry.name, people: entry.people))
        continue
      }
      for (language, people) in nationality.languages(of: entry.people) where people > 0 {
        add(people, language, nationality)
      }
    }
    unlisted = max(0, (list.total ?? 0) - list.people)
    sort()
  }

  /// Takes a shelter's own count; `other` are people whose language nobody could tell.
  public init(headCount: [LanguageTag: Int], other: Int = 0) {
    for (language, people) in headCount where people > 0 { add(people, language, nil) }
    unlisted = other
    sort()
  }

  /// All people for whom the paper must say something beside Japanese.
  public var people: Int {
    readers.reduce(0) { $0 + $1.people } + withoutLanguage.reduce(0) { $0 + $1.people } + unlisted
  }

  private mutating func add(_ people: Int, _ language: LanguageTag, _ nationality: Nationality?) {
    if language.isJapanese {
      japanese += people
      return
    }
    let place: Int
    if let known = readers.firstIndex(where: { $0.language == language }) {
      place = known
    } else {
      place = readers.count
      readers.append(Reader(language: language, people: 0, nationalities: [], alsoRead: []))
    }
    readers[place].people += people
    guard let nationality else { return }
    readers[place].nationalities.append(
      Group(nationality: nationality.japanese, people: people))
    for other in nationality.alsoReads where !readers[place].alsoRead.contains(other) {
      readers[place].alsoRead.append(other)
    }
  }

  /// In an order that does not depend on that of the file.
  private mutating func sort() {
    func isBefore(_ left: Group, _ right: Group) -> Bool {
      (right.people, left.nationality) < (left.people, right.nationality)
    }
    for place in readers.indices { readers[place].nationalities.sort(by: isBefore) }
    withoutLanguage.sort(by: isBefore)
    readers.sort { ($1.people, $0.language) < ($0.people, $1.language) }
  }
}
