public import Phrasebooks

/// What a board is made of: a file in `Data/Boards`, or one of a person's own.
///
/// It names phrases and places, never words: the same number stands at the same place in every language.
public struct BoardDefinition: Hashable, Sendable, Decodable {
  /// What a page of a board looks like.
  public enum Layout: String, Hashable, Sendable, Decodable {
    /// Equal cells with pictograms.
    case cells
    /// Rows: number, guest language, Japanese; as many pages as the phrases need.
    case list
    /// Which language do you read? Every language with its number.
    case languages
    /// The body and the strength of pain.
    case body
    /// The choices of lists, each numbered.
    case choices
    /// The numbers 0 to 10, and digits.
    case numbers
    /// Weekdays, months and days.
    case calendar
    /// A dial and times.
    case clock
    /// Kana and Latin letters.
    case letters
  }

  /// Whose answers stand below the cells.
  public enum Answers: String, Hashable, Sendable, Decodable {
    /// The six answers of staff.
    case staff
    /// Yes, no, I do not know; numbers; when.
    case guest
  }

  /// One page, or the pages of a list.
  public struct Page: Hashable, Sendable, Decodable {
    /// What it looks like; `cells` if it is left out.
    public var layout: Layout
    /// The phrase that is its title; 00-18 if it is left out.
    public var title: PhraseNumber?
    /// How many cells stand side by side.
    public var columns: Int
    /// How many rows of cells.
    public var rows: Int
    /// The phrases, in reading order; nil leaves a cell empty.
    public var cells: [PhraseNumber?]
    /// A list takes all phrases of these categories.
    public var categories: [Int]
    /// Whose answers stand below.
    public var answers: Answers?

    /// Makes a page of cells.
    public init(
      title: PhraseNumber? = nil, columns: Int = 3, rows: Int = 4, cells: [PhraseNumber?],
      answers: Answers? = nil
    ) {
      layout = .cells
      self.title = title
      self.columns = columns
      self.rows = rows
      self.cells = cells
      categories = []
      self.answers = answers
    }

    private enum Keys: String, CodingKey {
      case layout, title, columns, rows, cells, categories, answers
    }

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Keys.self)
      layout = try fields.decodeIfPresent(Layout.self, forKey: .layout) ?? .cells
      title = try fields.decodeIfPresent(PhraseNumber.self, forKey: .title)
      columns = try fields.decodeIfPresent(Int.self, forKey: .columns) ?? 3
      rows = try fields.decodeIfPresent(Int.self, forKey: .rows) ?? 4
      cells = try fields.decodeIfPresent([PhraseNumber?].self, forKey: .cells) ?? []
      categories = try fields.decodeIfPresent([Int].self, forKey: .categories) ?? []
      answers = try fields.decodeIfPresent(Answers.self, forKey: .answers)
    }
  }

  /// Its name on the command line.
  public var name: String
  /// Its Japanese title, for the foot.
  public var title: String
  /// The letter of its page numbers: `G` of G1.
  public var letter: String
  /// Its pages.
  public var pages: [Page]

  /// Makes a board.
  public init(name: String, title: String, letter: String, pages: [Page]) {
    self.name = name
    self.title = title
    self.letter = letter
    self.pages = pages
  }

  /// Whether it is one board for all languages: the common board.
  public var isForEverybody: Bool { pages.contains { $0.layout == .languages } }
}
