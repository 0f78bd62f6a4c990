/// A cell of a form, as it was typed and as it is understood.
public struct FormValue: Hashable, Sendable, Codable {
  /// The sheet and the cell: `回答票!H14`.
  public var cell: String
  /// The part of the form: `A`, `B`, `C`, `head`.
  public var section: String
  /// The name of the value: `lectureHours`, `topics.voicetra`, `Q1.4`.
  public var field: String
  /// The words over it.
  public var heading: String
  /// As it was typed.
  public var typed: String
  /// What it means, in words.
  public var understood: String
  /// What was known before, in words; nil if there was no such record.
  public var before: String?
  /// Whether it says something else than what was known.
  public var isChanged: Bool

  /// Makes a value.
  public init(
    cell: String, section: String, field: String, heading: String, typed: String,
    understood: String, before: String? = nil, isChanged: Bool = true
  ) {
    self.cell = cell
    self.section = section
    self.field = field
    self.heading = heading
    self.typed = typed
    self.understood = understood
    self.before = before
    self.isChanged = isChanged
  }
}
