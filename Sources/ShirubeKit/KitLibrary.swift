import FoundationEssentials
public import Sheets

/// The kits of the data folder.
public struct KitLibrary: Sendable {
  private let folder: String
  private let boards: BoardLibrary

  /// Makes a library over `Data/Kits`.
  public init(_ data: DataFolder) {
    folder = data.kits
    boards = BoardLibrary(data)
  }

  /// The names of all kits, sorted.
  public var names: [String] {
    FolderListing.names(in: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
      .sorted()
  }

  /// A kit by its name, or a person's own by the path of its `.json` file; the sheets of kits that it includes come first.
  public func kit(_ name: String) throws(KitError) -> KitDefinition {
    var kit = try read(name)
    let names = kit.includes ?? []
    guard names.count <= 20 else { throw .notAKit(path(name)) }
    kit.includes = nil
    for included in names.reversed() {
      let other = try read(included)
      // A kit that is included includes no others: so nothing can go round in a circle.
      guard other.includes == nil else { throw .notAKit(path(name)) }
      kit.entries = other.entries + kit.entries
      kit.box = other.box + kit.box.filter { !other.box.contains($0) }
    }
    return kit
  }

  private func path(_ name: String) -> String {
    name.hasSuffix(".json") ? name : "\(folder)/\(name).json"
  }

  private func read(_ name: String) throws(KitError) -> KitDefinition {
    let path = path(name)
    guard let bytes = FileBytes.read(path, limit: 1 << 20) else { throw .notFound(name) }
    guard let kit = try? JSONDecoder().decode(KitDefinition.self, from: Data(bytes)),
      kit.entries.allSatisfy(isPossible)
    else { throw .notAKit(path) }
    return kit
  }

  /// Whether an entry is one thing that there is: a misspelt board must not go missing in silence.
  private func isPossible(_ entry: KitDefinition.Entry) -> Bool {
    guard entry.isOne, (1...999).contains(entry.copies) else { return false }
    return entry.board.map { boards.names.contains($0) } ?? true
  }
}
