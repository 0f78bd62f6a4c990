public import Diagnostics
public import Tables

/// What was read from one municipal list; as JSON `{"shelters": […], "diagnostics": […], …}`.
public struct ShelterList: Hashable, Sendable, Codable {
  /// The places in the order of the file.
  public var places: [Place]
  /// What is wrong or worth knowing in the file; an error means that a row is missing here.
  public var diagnostics: [Diagnostic]
  /// What the list is a list of.
  public var kind: ShelterListKind
  /// The encoding in which the file was kept.
  public var encoding: TextEncoding

  /// Makes a list.
  public init(
    places: [Place], diagnostics: [Diagnostic] = [], kind: ShelterListKind = .mixed,
    encoding: TextEncoding = .utf8
  ) {
    self.places = places
    self.diagnostics = diagnostics
    self.kind = kind
    self.encoding = encoding
  }

  private enum CodingKeys: String, CodingKey {
    case places = "shelters"
    case diagnostics, kind, encoding
  }
}
