/// What a kit needs beside phrases: definitions of boards and cards, readings, and the next notice's number.
public struct KitSupplies: Sendable {
  /// The boards by their names.
  public var boards: [String: BoardDefinition]
  /// The numbers of languages on the common board.
  public var numbers: LanguageNumbers
  /// The evacuee card; nil if it cannot be read.
  public var card: CardDefinition?
  /// The tally; nil if it cannot be read.
  public var tally: TallyDefinition?
  /// The sentences that can be read aloud.
  public var sentences: SpokenSentences
  /// Who issues the notices, in Japanese.
  public var issuer: String
  /// The number of the first notice.
  public var firstNotice: NoticeNumber

  /// Makes supplies.
  public init(
    boards: [String: BoardDefinition], numbers: LanguageNumbers, card: CardDefinition?,
    tally: TallyDefinition?, sentences: SpokenSentences, issuer: String,
    firstNotice: NoticeNumber = .first
  ) {
    self.boards = boards
    self.numbers = numbers
    self.card = card
    self.tally = tally
    self.sentences = sentences
    self.issuer = issuer
    self.firstNotice = firstNotice
  }
}
