public import Phrasebooks

/// What a person asks of a notice, beside what every sheet takes.
public struct NoticeRequest: Hashable, Sendable {
  /// How the languages share the paper.
  public enum Layout: String, Hashable, Sendable, Codable, CaseIterable {
    /// Japanese and up to five languages on a sheet.
    case sheet
    /// One language a page, large.
    case page
    /// Japanese and up to twelve languages in two columns of a large paper.
    case poster
  }

  /// Where the people of the area go.
  public enum Going: Hashable, Sendable, Codable {
    /// To a place: a phrase number, or Japanese with its reading.
    case place(String)
    /// Nowhere: they stay inside where they are.
    case stay
  }

  /// Its number in the register.
  public var number: NoticeNumber
  /// The phrases, in the order in which they are said.
  public var phrases: [PhraseNumber]
  /// Who issues it, in Japanese; a reading in ruby notation lets other languages write it.
  public var issuer: String
  /// Until when it holds, ISO 8601: `2026-11-24T18:00:00`.
  public var until: String
  /// The notice that it replaces.
  public var replaces: NoticeNumber?
  /// For whom it is: an area, as a phrase number or Japanese with its reading.
  public var area: String?
  /// Where they go.
  public var going: Going?
  /// The address behind the QR code.
  public var link: String?
  /// The initials of who confirmed the claims on site.
  public var confirmedBy: String?
  /// How the languages share the paper.
  public var layout: Layout

  /// Makes a request.
  public init(
    number: NoticeNumber, phrases: [PhraseNumber], issuer: String, until: String,
    replaces: NoticeNumber? = nil, area: String? = nil, going: Going? = nil, link: String? = nil,
    confirmedBy: String? = nil, layout: Layout = .sheet
  ) {
    self.number = number
    self.phrases = phrases
    self.issuer = issuer
    self.until = until
    self.replaces = replaces
    self.area = area
    self.going = going
    self.link = link
    self.confirmedBy = confirmedBy
    self.layout = layout
  }
}
