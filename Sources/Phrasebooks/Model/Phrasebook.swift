/// A book of phrases: a folder with `book.json` and one PO file a language.
public struct Phrasebook: Hashable, Sendable {
  /// Its folder, `shelter`.
  public var name: String
  /// The path of that folder, as the person named it.
  public var folder: String
  /// Its Japanese title, for staff.
  public var title: String
  /// Its version, printed at the foot of every sheet.
  public var version: String

  /// Makes a book.
  public init(name: String, folder: String, title: String, version: String) {
    self.name = name
    self.folder = folder
    self.title = title
    self.version = version
  }
}
