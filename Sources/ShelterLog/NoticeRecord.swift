public import Documents
public import Phrasebooks
public import Sheets

/// A notice as the register keeps it: what was asked, and the whole document that was printed.
public struct NoticeRecord: Codable, Hashable, Sendable {
  /// Its number.
  public var number: NoticeNumber
  /// When it was issued, ISO 8601 without a zone.
  public var issued: String
  /// Until when it holds.
  public var until: String
  /// Who issued it, with its reading in ruby notation if that was given.
  public var issuer: String
  /// What it says, in Japanese.
  public var heading: String
  /// The phrases that were asked for.
  public var phrases: [PhraseNumber]
  /// What was typed for placeholders, by name.
  public var values: [String: String]
  /// The languages beside Japanese, as tags.
  public var languages: [String]
  /// The area it is for.
  public var area: String?
  /// Where people go: `stay`, or a place.
  public var going: String?
  /// The notice it replaces.
  public var replaces: NoticeNumber?
  /// The address behind its QR code.
  public var link: String?
  /// Whether it belongs to a drill.
  public var isDrill: Bool
  /// The paper it is printed on: `A4`.
  public var paper: String
  /// What was printed.
  public var document: Document

  /// Makes a record.
  public init(
    number: NoticeNumber, issued: String, until: String, issuer: String, heading: String,
    phrases: [PhraseNumber], values: [String: String], languages: [String], area: String?,
    going: String?, replaces: NoticeNumber?, link: String?, isDrill: Bool, paper: String,
    document: Document
  ) {
    self.number = number
    self.issued = issued
    self.until = until
    self.issuer = issuer
    self.heading = heading
    self.phrases = phrases
    self.values = values
    self.languages = languages
    self.area = area
    self.going = going
    self.replaces = replaces
    self.link = link
    self.isDrill = isDrill
    self.paper = paper
    self.document = document
  }
}
