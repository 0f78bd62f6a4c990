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
    var kit = try own(name)
    // The kit with the sheets of those it includes first; those include no others, so none can include itself.
    let names = kit.includes ?? []
    guard names.count <= 20 else { throw .notAKit(path(name)) }
    for other in try names.reversed().map(own) {
      guard other.includes ?? [] == [] else { throw .notAKit(path(name)) }
      kit.entries = other.entries + kit.entries
      kit.box = other.box + kit.box.filter { !other.box.contains($0) }
    }
    kit.includes = nil
    return kit
  }

  private func path(_ name: String) -> String {
    name.hasSuffix(".json") ? name : "\(folder)/\(name).json"
  }

  /// A kit as its file has it.
  private func own(_ name: String) throws(KitError) -> KitDefinition {
    let path = path(name)
    guard let bytes = FileBytes.read(path, limit: 1 << 20) else { throw .notFound(name) }
    guard let kit = try? JSONDecoder().decode(KitDefinition.self, from: Data(bytes)),
      kit.entries.allSatisfy(\.isOne), kit.entries.allSatisfy({ (1...999).contains($0.copies) })
    else { throw .notAKit(path) }
    return kit
  }
}
