public import Phrasebooks

/// What a kit is made of: a file in `Data/Kits`, or one of a person's own.
public struct KitDefinition: Hashable, Sendable, Decodable {
  /// A sheet with a layout of its own.
  public enum Sheet: String, Hashable, Sendable, Decodable, CaseIterable {
    /// What this place is, its name, that it is open.
    case entrance
    /// Evacuee cards, one in each language.
    case cards
    /// The badges of people who speak the languages.
    case bibs
    /// The sheet on which answers are counted.
    case tally
    /// What is read aloud of the kit's notices.
    case megaphone
    /// What of a drill was used, and what failed.
    case report
  }

  /// A notice of a kit; its moments count from the moment of printing.
  public struct Notice: Hashable, Sendable, Decodable {
    /// The phrases.
    public var phrases: [PhraseNumber]
    /// The values by name; a time of `+30` is half an hour after printing.
    public var values: [String: String]?
    /// For how many minutes it holds.
    public var minutes: Int
    /// For the people of which area; phrases of 02, 04 and 05 need it.
    public var area: String?
    /// Where they go: a place, or `stay`.
    public var go: String?
  }

  /// One kind of sheet of a kit: just one of a phrase, a sheet, a board and a notice.
  public struct Entry: Hashable, Sendable, Decodable {
    /// The phrase of a sign.
    public var phrase: PhraseNumber?
    /// A sheet with a layout of its own.
    public var sheet: Sheet?
    /// A board, one in each language.
    public var board: String?
    /// A notice, which gets a number of the register.
    public var notice: Notice?
    /// The values of a sign, unless the person gives others.
    public var values: [String: String]?
    /// Where it hangs, in Japanese, for staff.
    public var `where`: String
    /// How many are hung.
    public var copies: Int

    /// Whether it says what it is, and only once.
    public var isOne: Bool {
      [phrase != nil, sheet != nil, board != nil, notice != nil].count { $0 } == 1
    }
  }

  /// Its name on the command line.
  public var name: String
  /// Its Japanese title.
  public var title: String
  /// Kits whose sheets come first.
  public var includes: [String]?
  /// The sheets in the order in which one walks.
  public var entries: [Entry]
  /// What else belongs into the box, in Japanese.
  public var box: [String]

  /// Whether it has notices, which need numbers.
  public var hasNotices: Bool { entries.contains { $0.notice != nil } }
}
