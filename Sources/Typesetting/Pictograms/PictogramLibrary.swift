public import Fonts
public import Geometry
import Glibc

/// Pictograms by name: ligatures of the icon font, the same under the prohibition ring, drawings of our own.
///
/// Not `Sendable`: it remembers what it has opened.
public final class PictogramLibrary {
  private let folder: String
  private let library: FontLibrary
  private var known: [String: Picture] = [:]
  private var unknown: Set<String> = []

  /// The icon font (Apache-2.0), Debian's `fonts-material-design-icons-iconfont`.
  public static let iconFont = "MaterialIcons-Regular.ttf"

  /// Makes a library over `Data/Pictograms` at a path and the fonts of this machine.
  public init(folder: String, library: FontLibrary) {
    self.folder = folder
    self.library = library
  }

  /// The picture of a name: `water_drop`, `ring/elevator`, `mark/shelter`; nil if there is none.
  public func picture(_ name: String) -> Picture? {
    if let picture = known[name] { return picture }
    if unknown.contains(name) { return nil }
    guard let picture = make(name) else {
      unknown.insert(name)
      return nil
    }
    known[name] = picture
    return picture
  }

  private func make(_ name: String) -> Picture? {
    if name.hasPrefix("ring/") {
      return picture(String(name.dropFirst(5))).map(ProhibitionRing.over)
    }
    if name.hasPrefix("mark/") {
      let mark = String(name.dropFirst(5))
      guard mark.utf8.allSatisfy({ $0 == 0x5F || (0x61...0x7A).contains($0) }) else { return nil }
      guard let bytes = Self.bytes(of: "\(folder)/\(mark).svg") else { return nil }
      return try? PictureReader.read(bytes)
    }
    return icon(name)
  }

  /// A glyph of the icon font in a square of 96, at 1.14 times its size: the font leaves a margin of a twelfth.
  private func icon(_ name: String) -> Picture? {
    guard let font = try? library.font(Self.iconFont), let glyph = font.ligature(name) else {
      return nil
    }
    let side = 96.0
    let scale = side / Double(font.unitsPerEm) * 1.14
    let advance = Double(font.advance(of: glyph))
    // The font's square stands on its baseline; its middle is the middle of the advance.
    let map = Transform.translation(-advance / 2, -Double(font.unitsPerEm) / 2)
      .then(.scale(scale, -scale)).then(.translation(side / 2, side / 2))
    return Picture(
      width: side, height: side,
      shapes: [Picture.Shape(path: font.outline(of: glyph).transformed(by: map))])
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > 1 << 20 { return nil }
    }
  }
}
