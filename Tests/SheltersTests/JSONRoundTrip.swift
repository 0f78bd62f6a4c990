import FoundationEssentials

@testable import Shelters

/// Writes and reads lists as JSON.
enum JSONRoundTrip {
  static func text(of list: ShelterList) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  static func list(from text: String) throws -> ShelterList {
    try JSONDecoder().decode(ShelterList.self, from: Data(text.utf8))
  }
}
