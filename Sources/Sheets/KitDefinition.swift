public import Phrasebooks

/// What a kit is made of: a file in `Data/Kits`, or one of a person's own.
public struct KitDefinition: Hashable, Sendable, Decodable {
  /// One kind of sheet of a kit.
  public struct Entry: Hashable, Sendable, Decodable {
    /// The phrase; nil for a sheet with a layout of its own.
    public var phrase: PhraseNumber?
    /// The name of a sheet with a layout of its own: `entrance`.
    public var sheet: String?
    /// Where it hangs, in Japanese, for staff.
    public var `where`: String
    /// How many are hung.
    public var copies: Int
  }

  /// Its name on the command line.
  public var name: String
  /// Its Japanese title.
  public var title: String
  /// The sheets in the order in which one walks.
  public var entries: [Entry]
  /// What else belongs into the box, in Japanese.
  public var box: [String]
}
