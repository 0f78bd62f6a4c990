/// The place a kit is made for, as a sheet needs it.
public struct KitPlace: Hashable, Sendable {
  /// The name as it stands on the building.
  public var japanese: String
  /// Its reading in kana; nil if nobody told it.
  public var kana: String?
  /// Its name in Latin letters with the generic noun translated; nil without a reading.
  public var latin: String?
  /// The municipality, for the foot.
  public var municipality: String
  /// Whether people stay here; otherwise they flee here, and the words of an evacuation site are used.
  public var isShelter: Bool

  /// Makes a place.
  public init(
    japanese: String, kana: String?, latin: String?, municipality: String, isShelter: Bool
  ) {
    self.japanese = japanese
    self.kana = kana
    self.latin = latin
    self.municipality = municipality
    self.isShelter = isShelter
  }
}
