import Glibc

/// The font files of this machine, found by name and opened once.
///
/// Names are file names, `NotoSansKhmer-Bold.ttf`; `#2` after one is the face in a collection. Files are named, never
/// asked for by family or weight: Debian's bold Nastaliq calls itself Regular. Not `Sendable`.
public final class FontLibrary {
  /// Where files are looked for, in order; below each also in the folders Debian uses.
  public let directories: [String]
  private var fonts: [String: Font] = [:]
  private var files: [String: FontFile] = [:]
  private var index: [String: String]?

  /// Makes a library over the directories a person named, then the user's, then the system's.
  public init(directories named: [String] = []) {
    var all = named
    if let home = unsafe getenv("HOME") {
      all.append(unsafe String(cString: home) + "/.local/share/fonts")
    }
    directories = all + ["/usr/local/share/fonts", "/usr/share/fonts"]
  }

  /// Fonts opened so far, in the order of opening.
  public private(set) var opened: [Font] = []

  /// The font of a name.
  public func font(_ name: String) throws(FontError) -> Font {
    if let font = fonts[name] { return font }
    var fileName = name
    var face = 0
    if let hash = name.lastIndex(of: "#") {
      fileName = String(name[..<hash])
      face = Int(name[name.index(after: hash)...]) ?? 0
    }
    let file = try file(fileName)
    guard let font = Font(name: name, file: file, face: face, number: opened.count) else {
      throw .unreadable(name)
    }
    fonts[name] = font
    opened.append(font)
    return font
  }

  /// Where a file lies; nil if no directory has it.
  public func path(of fileName: String) -> String? {
    guard !fileName.contains("/") else { return nil }
    for directory in directories {
      for folder in Self.folders {
        let path = directory + folder + fileName
        if unsafe access(path, R_OK) == 0 { return path }
      }
    }
    if index == nil { index = makeIndex() }
    return index?[fileName]
  }

  private static let folders = [
    "/", "/truetype/noto/", "/opentype/noto/", "/truetype/bizud-gothic/",
    "/truetype/material-design-icons-iconfont/",
  ]

  private func file(_ name: String) throws(FontError) -> FontFile {
    if let file = files[name] { return file }
    guard let path = path(of: name) else { throw .notFound(name) }
    guard let file = FontFile(path: path) else { throw .unreadable(name) }
    files[name] = file
    return file
  }

  /// Every font file below the directories by name; made only when a file is not where Debian puts it.
  private func makeIndex() -> [String: String] {
    var found: [String: String] = [:]
    var waiting = directories.reversed().map { ($0, 0) }
    while let (folder, depth) = waiting.popLast() {
      guard let listing = unsafe opendir(folder) else { continue }
      defer { unsafe closedir(listing) }
      while let entry = unsafe readdir(listing) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
            unsafe String(cString: $0)
          }
        }
        if name.hasPrefix(".") { continue }
        if unsafe entry.pointee.d_type == UInt8(DT_DIR) {
          if depth < 6 { waiting.append(("\(folder)/\(name)", depth + 1)) }
        } else if found[name] == nil, [".ttf", ".otf", ".ttc"].contains(where: name.hasSuffix) {
          found[name] = "\(folder)/\(name)"
        }
      }
    }
    return found
  }
}
