/// The language in which the tool speaks to its operator; keys of JSON and exit codes never change.
public enum InterfaceLanguage: String, Hashable, Sendable, Codable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}
