/// A kind of disaster for which a place can be designated as an evacuation site, as the Basic Act on Disaster
/// Management lists them.
public enum Hazard: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case flood
  case landslide
  case stormSurge
  case earthquake
  case tsunami
  case largeFire
  case inlandFlooding
  case volcano

  /// The name that the national standard data set uses.
  public var japanese: String {
    switch self {
    case .flood: "洪水"
    case .landslide: "崖崩れ、土石流及び地滑り"
    case .stormSurge: "高潮"
    case .earthquake: "地震"
    case .tsunami: "津波"
    case .largeFire: "大規模な火事"
    case .inlandFlooding: "内水氾濫"
    case .volcano: "火山現象"
    }
  }
}
