/// What a column of a municipal list holds.
enum ColumnMeaning: Hashable {
  case identifier
  /// 共通ID, which stays when a list is published again.
  case commonIdentifier
  case name
  /// A name that is also the title of a column of marks (避難所): it counts as the name only if there is no better one.
  case looseName(PlaceRole)
  case kana
  case latinName
  case address
  case addressPrefecture
  case addressMunicipality
  case addressDistrict
  case addressRest
  case latitude
  case longitude
  case phone
  case municipalityCode
  case locationCode
  case municipality
  case prefecture
  case district
  case hazard(Hazard)
  case alsoShelter
  case alsoEvacuationSite
  case kind
  case capacity
  case admits
  case people
  case openState
  case asOf
  case note
  /// A column of the standard that this reader knows and does not need.
  case unused
}
