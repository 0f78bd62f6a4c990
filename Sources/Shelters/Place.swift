/// One row of a municipal list: a shelter, an evacuation site, or both.
public struct Place: Hashable, Sendable, Codable {
  /// The name with its reading.
  public var name: PlaceName
  /// Whether people can stay there (指定避難所).
  public var isShelter: Bool
  /// Whether people flee to it (指定緊急避難場所).
  public var isEvacuationSite: Bool
  /// What the list says for each hazard that has a column.
  public var hazards: [Hazard: Statement]
  /// The address in Japanese.
  public var address: String?
  /// The municipality in Japanese, as the list writes it.
  public var municipality: String?
  /// The code of the municipality in which the place lies.
  public var municipalityCode: MunicipalityCode?
  /// The district of the town (地区).
  public var district: String?
  /// The number that the list gives the place.
  public var identifier: String?
  /// The position, if the list gives one that lies in Japan.
  public var coordinates: Coordinates?
  /// How many people it can take.
  public var capacity: Capacity?
  /// Whom it admits, if not everybody (受入対象者).
  public var admits: String?
  /// The telephone number.
  public var phone: String?
  /// What a list of opened shelters says; nil from any other list.
  public var opening: Opening?
  /// The remark of the list.
  public var note: String?
  /// The line of the file on which the row begins.
  public var line: Int

  /// Makes a place.
  public init(name: PlaceName, roles: Set<PlaceRole>, line: Int = 0) {
    self.name = name
    isShelter = roles.contains(.shelter)
    isEvacuationSite = roles.contains(.evacuationSite)
    hazards = [:]
    self.line = line
  }

  /// What the place is for; empty only if the list does not say.
  public var roles: Set<PlaceRole> {
    Set(PlaceRole.allCases.filter { $0 == .shelter ? isShelter : isEvacuationSite })
  }

  /// Whether the list says in so many words that one can flee here from a hazard.
  ///
  /// False for a blank, and for a place that is only a shelter: people died in shelters that stood in the flood.
  public func isSafe(from hazard: Hazard) -> Bool {
    isEvacuationSite && hazards[hazard] == .yes
  }
}
