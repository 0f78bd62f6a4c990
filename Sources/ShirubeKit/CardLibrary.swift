import FoundationEssentials
public import Sheets

/// The cards and tallies of the data folder, or a person's own.
public struct CardLibrary: Sendable {
  private let folder: String

  /// Makes a library over `Data/Cards`.
  public init(_ data: DataFolder) { folder = data.cards }

  /// The evacuee card; `path` names one of a person's own.
  public func card(_ path: String? = nil) throws(DefinitionError) -> CardDefinition {
    try read(path, "evacuee.json")
  }

  /// The tally; `path` names one of a person's own.
  public func tally(_ path: String? = nil) throws(DefinitionError) -> TallyDefinition {
    try read(path, "tally.json")
  }

  private func read<Definition: Decodable>(
    _ path: String?, _ name: String
  ) throws(DefinitionError) -> Definition {
    let path = path ?? "\(folder)/\(name)"
    guard let bytes = FileBytes.read(path, limit: 1 << 20) else { throw .notFound(path) }
    guard let value = try? JSONDecoder().decode(Definition.self, from: Data(bytes)) else {
      throw .malformed(path, example: "Data/Cards/\(name)")
    }
    return value
  }
}
