import Glibc

/// The folder that holds `Data/` and `Phrasebooks/`.
public struct DataFolder: Hashable, Sendable {
  /// Its path, without a slash at the end.
  public let path: String

  /// Takes a folder as it is.
  public init(path: String) { self.path = path }

  /// Finds the folder: the one named, else `SHIRUBE_DATA`, else `../share/shirube` beside the executable, else the checkout
  /// it was built from; nil if none of them holds `Data/Languages`.
  ///
  /// A folder that was named, by option or in the environment, is never passed over for another.
  public static func find(named: String?) -> DataFolder? {
    if let named { return checked(named) }
    if let set = unsafe getenv("SHIRUBE_DATA") { return checked(unsafe String(cString: set)) }
    if let executable = executablePath() {
      let folder = parent(parent(executable))
      if let found = checked(folder + "/share/shirube") { return found }
    }
    return checked(checkout)
  }

  /// `Data/Languages`.
  public var languages: String { path + "/Data/Languages" }
  /// `Data/Pictograms`.
  public var pictograms: String { path + "/Data/Pictograms" }
  /// `Data/Kits`.
  public var kits: String { path + "/Data/Kits" }
  /// `Data/Boards`.
  public var boards: String { path + "/Data/Boards" }
  /// `Data/LanguageNumbers.csv`.
  public var languageNumbers: String { path + "/Data/LanguageNumbers.csv" }
  /// `Data/Cards`.
  public var cards: String { path + "/Data/Cards" }
  /// `Data/Web`.
  public var web: String { path + "/Data/Web" }
  /// `Data/Megaphone.csv`.
  public var megaphone: String { path + "/Data/Megaphone.csv" }
  /// `Data/Terms`.
  public var terms: String { path + "/Data/Terms" }
  /// `Data/GenericNouns.csv`.
  public var genericNouns: String { path + "/Data/GenericNouns.csv" }
  /// `Data/Nationalities.csv`.
  public var nationalities: String { path + "/Data/Nationalities.csv" }
  /// `Data/Registries`.
  public var registries: String { path + "/Data/Registries" }
  /// `Phrasebooks`.
  public var phrasebooks: String { path + "/Phrasebooks" }
  /// The fonts an offline package brings along; absent in a checkout.
  public var fonts: String { path + "/fonts" }

  private static func checked(_ path: String) -> DataFolder? {
    let clean = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return unsafe access(clean + "/Data/Languages", R_OK) == 0 ? DataFolder(path: clean) : nil
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }

  private static func executablePath() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The checkout the program was built from.
  private static let checkout: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
}
