import FoundationEssentials
import Glibc
public import Sheets

/// The kits of the data folder.
public struct KitLibrary: Sendable {
  private let folder: String

  /// Makes a library over `Data/Kits`.
  public init(_ data: DataFolder) { folder = data.kits }

  /// The names of all kits, sorted.
  public var names: [String] {
    guard let listing = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name.hasSuffix(".json") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  /// A kit by its name, or a person's own by the path of its `.json` file.
  public func kit(_ name: String) throws(KitError) -> KitDefinition {
    let path = name.hasSuffix(".json") ? name : "\(folder)/\(name).json"
    guard let bytes = FileBytes.read(path, limit: 1 << 20) else { throw .notFound(name) }
    guard let kit = try? JSONDecoder().decode(KitDefinition.self, from: Data(bytes)),
      kit.entries.allSatisfy(\.isOne), kit.entries.allSatisfy({ (1...999).contains($0.copies) })
    else { throw .notAKit(path) }
    return try included(kit, path)
  }

  /// The kit with the sheets of those it includes first; those include no others.
  private func included(_ kit: KitDefinition, _ path: String) throws(KitError) -> KitDefinition {
    guard let names = kit.includes else { return kit }
    var whole = kit
    whole.includes = nil
    for name in names.reversed() {
      let other = try self.kit(name)
      guard other.name != kit.name else { throw .notAKit(path) }
      whole.entries = other.entries + whole.entries
      whole.box = other.box + whole.box.filter { !other.box.contains($0) }
    }
    return whole
  }
}
