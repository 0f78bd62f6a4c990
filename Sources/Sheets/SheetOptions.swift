public import Documents
public import WritingSystems

/// What a person asks of a sheet.
public struct SheetOptions: Hashable, Sendable {
  /// The languages beside Japanese, in the order in which they stand on the sheet.
  public var languages: [LanguageTag]
  /// The paper.
  public var paper: PaperSize
  /// Whether the paper lies on its long side.
  public var isLandscape: Bool
  /// The distance in millimetres from which every line must be read; nil takes what the kind of sheet is made for.
  public var distance: Double?
  /// The direction of the arrow; nil makes a display sheet.
  public var arrow: String?
  /// How far away the thing is, in metres, for a direction sheet; nil leaves it out.
  public var metres: Int?
  /// Whether the sheet is for a drill.
  public var isDrill: Bool
  /// Whether texts that nobody has checked are left out.
  public var reviewedOnly: Bool
  /// Whether life-safety phrases print although nobody has checked their translation.
  public var allowsUnreviewed: Bool
  /// Whether phrases for a person alone may be printed: the sheet hangs inside a toilet.
  public var allowsPrivate: Bool
  /// Which local claims somebody on site has confirmed.
  public var confirmation: Confirmation
  /// The moment of printing, ISO 8601; it stands in the foot and in the file.
  public var issued: String
  /// Municipality and shelter, for the foot; empty leaves it out.
  public var placeLine: String
  /// What a person typed for placeholders, by name.
  public var values: [String: String]

  /// Makes options.
  public init(
    languages: [LanguageTag], paper: PaperSize = .a4, isLandscape: Bool = false,
    distance: Double? = nil, arrow: String? = nil, metres: Int? = nil, isDrill: Bool = false,
    reviewedOnly: Bool = false, allowsUnreviewed: Bool = false,
    allowsPrivate: Bool = false, confirmation: Confirmation = .none,
    issued: String, placeLine: String = "", values: [String: String] = [:]
  ) {
    self.languages = languages
    self.paper = paper
    self.isLandscape = isLandscape
    self.distance = distance
    self.arrow = arrow
    self.metres = metres
    self.isDrill = isDrill
    self.reviewedOnly = reviewedOnly
    self.allowsUnreviewed = allowsUnreviewed
    self.allowsPrivate = allowsPrivate
    self.confirmation = confirmation
    self.issued = issued
    self.placeLine = placeLine
    self.values = values
  }

  /// The day of printing.
  var day: String { String(issued.prefix(10)) }

  /// The year of printing: days of another year carry theirs.
  var issueYear: Int? { Int(issued.prefix(4)) }

  /// The time of printing, `16:30`; nil if only the day is known.
  var clock: String? {
    let parts = issued.split(separator: "T")
    return parts.count == 2 ? String(parts[1].prefix(5)) : nil
  }
}
