public import Documents
import Phrasebooks
public import Sheets
import WritingSystems

extension NoticeRecord {
  /// The record of a notice that a kit has made.
  public init(_ notice: KitNotice, document: Document, options: SheetOptions) {
    let request = notice.request
    self.init(
      number: request.number, issued: options.issued, until: request.until,
      issuer: request.issuer, heading: notice.heading, phrases: request.phrases,
      values: notice.values, languages: options.languages.map(\.description), area: request.area,
      going: nil, replaces: request.replaces, link: request.link, isDrill: options.isDrill,
      paper: options.paper.rawValue, document: document)
  }
}
