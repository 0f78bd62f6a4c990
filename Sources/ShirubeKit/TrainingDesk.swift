import Diagnostics
import Storage
public import Tables
public import Training

/// The tracker on one database file: its store, and the registry it starts from.
public struct TrainingDesk: Sendable {
  /// The store.
  public let store: TrainingStore
  /// The shipped registry.
  public let registry: Registry
  /// The words over the columns of an export.
  public let titles: ColumnTitles

  /// Opens the file, or makes it with its folder; a new one gets the shipped registry.
  ///
  /// Without `makesFile` nothing is made, and a file that is not there is ``Storage/StorageError/notThere(_:)``.
  public init(
    data: DataFolder, database path: String, author: Authorship, makesFile: Bool = true
  ) throws {
    registry = try Self.registry(data)
    titles = try Self.titles(data)
    store = try TrainingStore(path, makesFile: makesFile)
    if try store.read({ try $0.origins().isEmpty }) {
      var planting = author
      planting.action = "registry-planted"
      let registry = registry
      try store.write(planting) { try registry.plant(in: $0) }
    }
  }

  /// The shipped registry.
  public static func registry(_ data: DataFolder) throws(TableError) -> Registry {
    var files: [String: [UInt8]] = [:]
    for name in RegistryReader.files { files[name] = try read(name, data) }
    return try RegistryReader().read(files)
  }

  /// The shipped words over the columns of an export.
  public static func titles(_ data: DataFolder) throws -> ColumnTitles {
    try ColumnTitles(try read("columns.csv", data))
  }

  private static func read(_ name: String, _ data: DataFolder) throws(TableError) -> [UInt8] {
    let path = "\(data.registries)/\(name)"
    guard let bytes = FileBytes.read(path, limit: 1 << 22) else {
      throw TableError(
        .empty, at: SourcePosition(file: path),
        LocalizedMessage(
          ja: "台帳のファイルがないか、読めません。", en: "A file of the registry is missing or cannot be read."),
        hint: LocalizedMessage(
          ja: "配布物をもう一度展開するか、git checkout で戻してください",
          en: "Unpack the package again, or restore it with git checkout."))
    }
    return bytes
  }
}
