/// What a municipal list is a list of.
public enum ShelterListKind: String, Hashable, Sendable, Codable {
  /// 指定避難所: places where people stay.
  case shelters
  /// 指定緊急避難場所: places to which people flee; a column says which are shelters too.
  case evacuationSites
  /// Both, told apart row by row.
  case mixed
  /// 開設避難所: shelters that were open when the list was published.
  case openedShelters
}
